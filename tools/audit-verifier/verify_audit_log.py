#!/usr/bin/env python3
"""Verifies an exported audit log against signed checkpoints. Shares no code with Zeimori.

    verify_audit_log.py --key NAME+ID+KEY --log NAME [--checkpoint FILE ...] [--columns FILE] ARCHIVE ...

Archives are read in the order given, as one log from record 1; "-" is standard input. The columns are what the
database searches by, one JSON object a line with seq, at, tenant, who, action and result, in the order of seq: each
must say what the record says. Exit code 0: everything fits; 1: the log cannot be believed from the printed record on
(BROKEN), or somebody tampered with events before they were numbered (ALARM); 2: wrong use.
"""
import argparse, base64, datetime, hashlib, json, re, sys

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)


def x_of(y, sign):
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x * x - xx) % P:
        x = x * ROOT_OF_MINUS_1 % P
    if (x * x - xx) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    x = x_of(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, p):
    q = (0, 1, 1, 0)
    while n:
        if n & 1:
            q = add(q, p)
        p, n = add(p, p), n >> 1
    return q


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (x_of(BASE_Y, 0), BASE_Y, 1, x_of(BASE_Y, 0) * BASE_Y % P)


def signed(key, message, signature):
    """Ed25519, RFC 8032 5.1.7."""
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(h, a))
    return not ((left[0] * right[2] - right[0] * left[2]) % P or (left[1] * right[2] - right[1] * left[2]) % P)


def read_checkpoint(path, name, key_id, key):
    note = open(path, encoding="utf-8").read()
    text, _, signatures = note.rpartition("\n\n")
    text += "\n"
    for line in signatures.split("\n"):
        parts = line.split(" ")
        if len(parts) == 3 and parts[:2] == ["\u2014", name]:
            data = base64.b64decode(parts[2])
            if data[:4] == key_id and signed(key, text.encode(), data[4:]):
                origin, size, root = text.split("\n")[:3]
                return origin, int(size), root
    sys.exit(print(f"{path}: signature does not hold", file=sys.stderr) or 1)


def b64(data):
    return base64.b64encode(data).decode()


def root_of(frontier):
    hashes = [h for h in frontier if h]
    if not hashes:
        return hashlib.sha256().digest()
    root = hashes[0]
    for left in hashes[1:]:
        root = hashlib.sha256(b"\x01" + left + root).digest()
    return root


MARK = re.compile(rb'([0-9a-f]{12}):([1-9]\d*)(?::([1-9][\d,]*))?')


def counted(writers, mark, time):
    """Every writer counts its events; one that came to nothing is named by a later one."""
    match = MARK.fullmatch(mark)
    if not match:
        return ["an event was forged or changed before it was numbered"]
    writer, count, alarms = writers.setdefault(match[1], [1, {}, set()]), int(match[2]), []
    late, lost = writer[1], writer[2]
    if count < writer[0] and late.pop(count, None) is None:
        if count in lost:
            lost.remove(count)
        else:
            alarms.append("the same event again")
    for one in (int(n) for n in (match[3] or b"").split(b",") if n):
        late.pop(one, None)
        lost.add(one)
    now = seconds(time) if late or count > writer[0] else 0
    for one in [one for one, since in late.items() if now - since > 600]:
        del late[one]
        alarms.append("an event of this writer vanished before it was numbered")
    late.update((one, now) for one in range(writer[0], count) if one not in lost)
    writer[0] = max(writer[0], count + 1)
    return alarms


def seconds(time):
    return datetime.datetime.fromisoformat(time).timestamp()


def fits(row, seq, text):
    """Whether a row of columns says what the record says."""
    try:
        row, record = json.loads(row), json.loads(text)
        event = record["event"]
        own = [seq, event["what"].get("tenant"), event["who"]["id"], event["how"]["action"], event["how"]["result"]]
        said = [row[name] for name in ("seq", "tenant", "who", "action", "result")]
        return said == own and seconds(row["at"]) == seconds(record["at"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return False


def verify(paths, log, checkpoints, alarms, columns=None):
    writers = {}
    prev, at, seq, frontier = b64(hashlib.sha256().digest()), "", 0, []
    waiting = sorted((one for one in checkpoints if one[1]), key=lambda one: one[1])
    for path in paths:
        for line in sys.stdin.buffer if path == "-" else open(path, "rb"):
            line = line.rstrip(b"\n")
            seq += 1
            stored, text = line[9:53].decode("ascii", "replace"), line[64:-1]
            if line[:9] != b'{"hash":"' or line[53:64] != b'","record":' or line[-1:] != b"}":
                return seq, "no record"
            if b64(hashlib.sha256(text).digest()) != stored:
                return seq, "edited"
            text, _, mark = text.rpartition(b',"w":"')
            if not text.endswith(f',"log":"{log}","prev":"{prev}","seq":{seq},"v":1'.encode()):
                return seq, "does not follow the record before"
            time = text[7:36].decode("ascii", "replace")
            if time < at:
                return seq, "time runs backwards"
            for alarm in counted(writers, mark[:-2], time):
                alarms.append(f"ALARM {seq} {alarm}")
            if columns and not fits(columns.readline(), seq, line[64:-1]):
                return seq, "the columns say something else"
            prev, at = stored, time
            node, level = hashlib.sha256(b"\x00" + line[64:-1]).digest(), 0
            while level < len(frontier) and frontier[level]:
                node = hashlib.sha256(b"\x01" + frontier[level] + node).digest()
                frontier[level] = None
                level += 1
            frontier[level : level + 1] = [node]
            while waiting and waiting[0][1] == seq:
                origin, _, root = waiting.pop(0)
                if origin != log or root != b64(root_of(frontier)):
                    return seq, "not what the checkpoint signed"
    if columns and columns.readline():
        return seq + 1, "more rows of columns than records"
    if waiting:
        return seq + 1, f"ends before the checkpoint of {waiting[-1][1]}"
    print(f"OK {seq} {b64(root_of(frontier))}")
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--key", required=True)
    parser.add_argument("--log", required=True)
    parser.add_argument("--checkpoint", action="append", default=[])
    parser.add_argument("--columns", type=argparse.FileType(encoding="utf-8"))
    parser.add_argument("archives", nargs="+")
    options = parser.parse_args()
    name, key_id, key = options.key.split("+", 2)
    key = base64.b64decode(key)[1:]
    own_id = hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]
    if own_id.hex() != key_id:
        sys.exit(print("the key's id does not fit the key", file=sys.stderr) or 2)
    checkpoints = [read_checkpoint(path, name, own_id, key) for path in options.checkpoint]
    alarms = []
    broken = verify(options.archives, options.log, checkpoints, alarms, options.columns)
    if broken:
        alarms.append(f"BROKEN {broken[0]} {broken[1]}")
    print("\n".join(alarms))
    sys.exit(1 if alarms else 0)


if __name__ == "__main__":
    main()
