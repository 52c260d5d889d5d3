// How a check says what came of it; as say.py.
const line = text => String(text).split(/\s+/).join(' ').trim().slice(0, 600)

export function check(where, what, holds, why = '') {
	console.log(`${holds ? 'holds' : 'DOES NOT HOLD'}\t${where}\t${what}${holds ? '' : ': ' + line(why)}`)
}

export function unchecked(where, what, why) {
	console.log(`unchecked\t${where}\t${what}: ${line(why)}`)
}
