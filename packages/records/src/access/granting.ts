import { invitable } from './matrix.ts'
import { sideOf, type Role } from './roles.ts'

/** The roles that decide over others or over the whole service: giving one takes a second person. */
const powerful = {
  'client-viewer': false,
  'client-staff': false,
  'client-admin': true,
  operator: true,
  'provider-admin': true,
  auditor: false,
} as const satisfies Readonly<Record<Role, boolean>>

export const isPowerful = (role: Role): boolean => powerful[role]

/**
 * The roles that somebody may give to a person who has one: never of the other side, for whoever serves a
 * municipality and whoever serves the provider are told apart by their accounts. (chiyoda-01-b)
 */
export const grantable = (by: Role, from: Role): readonly Role[] =>
  invitable(by).filter((role) => role !== from && sideOf(role) === sideOf(from))
