import { Wide } from '@zeimori/ui'
import {
  matrix,
  permissionNames,
  permissions,
  roles,
  type Grants,
  type Role,
} from '@zeimori/records'
import { Type } from 'typebox'
import { accessText } from '../texts/access.ts'
import { route, type Route } from './route.ts'

const isRole = (text: string): text is Role => Object.hasOwn(roles, text)
const all = Object.keys(roles).filter(isRole)

/** 権限の表: the very table that the program goes by. (gyomu-11) */
export const accessRoutes: readonly Route[] = [
  route('GET', '/access', 'access.see', Type.Object({}), async () => ({
    kind: 'page',
    title: accessText.title,
    body: (
      <>
        <h1>{accessText.title}</h1>
        <p>{accessText.lead}</p>
        <Wide name={accessText.title}>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{accessText.act}</th>
                {all.map((role) => (
                  <th key={role} scope="col">
                    {roles[role].name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {permissions.map((permission) => {
                const grants: Grants = matrix[permission]
                return (
                  <tr key={permission}>
                    <th scope="row">{permissionNames[permission]}</th>
                    {all.map((role) => (
                      <td key={role}>{accessText.reach[grants[role] ?? 'none']}</td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Wide>
      </>
    ),
  })),
]
