// Checks a data package: package.mjs FOLDER NPM
// npm's datapackage takes its description and every row of its tables, the JSON is as its schema says, and the rules for open data that a
// program from outside can tell hold. internal/report/pack says which of the rules do not apply, and its tests check the rest.
import { createRequire } from 'node:module'
import fs from 'node:fs'
import path from 'node:path'
import * as say from './say.mjs'

const [folder, npm] = process.argv.slice(2)
const need = createRequire(path.join(npm, 'package.json'))
const where = path.basename(folder)
const file = path.join(folder, 'report.package')
if (!fs.existsSync(file)) {
	say.unchecked(where, 'package', 'there is none')
	process.exit()
}
const zip = await need('jszip').loadAsync(fs.readFileSync(file))
const inside = path.join(folder, 'package')
fs.rmSync(inside, { recursive: true, force: true })
for (const [name, entry] of Object.entries(zip.files)) {
	if (name.includes('..') || path.isAbsolute(name) || entry.dir) say.check(where, `package: ${name} is a plain name`, false)
	fs.mkdirSync(path.dirname(path.join(inside, name)), { recursive: true })
	fs.writeFileSync(path.join(inside, name), await entry.async('nodebuffer'))
}

await described()
schema()
for (const name of fs.readdirSync(inside)) if (/^measures(_years)?\.csv$/.test(name)) openData(name)

async function described() {
	const { Package } = need('datapackage')
	const all = await Package.load(path.join(inside, 'datapackage.json'), { basePath: inside, strict: false })
	say.check(where, 'package: datapackage takes its description', all.valid, all.errors.map(e => e.message).join('; '))
	const broken = []
	let rows = 0
	for (const r of all.resources) {
		try {
			rows += (await r.read({ keyed: true })).length
		} catch (e) {
			broken.push(`${r.name}: ${[e, ...(e.errors ?? [])].map(x => x.message).slice(0, 2).join(' ')}`)
		}
	}
	say.check(where, `package: datapackage takes every row (${all.resources.length} tables, ${rows} rows)`, broken.length === 0 && rows > 0, broken.join('; '))
	const named = new Set(all.resources.map(r => r.descriptor.path))
	const loose = fs.readdirSync(inside).filter(n => n.endsWith('.csv') && !n.endsWith('.meta.csv') && !named.has(n))
	say.check(where, 'package describes each of its tables', loose.length === 0, loose.join(', '))
}

function schema() {
	const Ajv = need('ajv/dist/2020')
	const check = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(JSON.parse(fs.readFileSync(path.join(inside, 'quarter.schema.json'))))
	for (const [name, from] of [['quarter.json', inside], ['report.json', folder]]) {
		const is = fs.existsSync(path.join(from, name)) && check(JSON.parse(fs.readFileSync(path.join(from, name))))
		say.check(where, `package: ${name} is as its schema says`, is, JSON.stringify((check.errors ?? []).slice(0, 3).map(e => e.instancePath + ' ' + e.message)))
	}
}

function openData(name) {
	const table = rows(fs.readFileSync(path.join(inside, name), 'utf8'))
	const meta = rows(fs.readFileSync(path.join(inside, name.replace('.csv', '.meta.csv')), 'utf8'))
	const [head, ...body] = table
	const must = ['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name']
	const wrong = []
	wrong.push(...must.filter(c => !head.includes(c)).map(c => `no ${c}`))
	wrong.push(...head.filter(c => !/^[a-z][a-z0-9_]*$/.test(c)).map(c => `the name ${c}`))
	const says = new Set(meta.slice(1).map(r => r[meta[0].indexOf('col_name')]))
	const kinds = new Set(meta.slice(1).map(r => r[meta[0].indexOf('col_type')]))
	if (!kinds.has('Filter') || !kinds.has('Indicator') || kinds.size !== 2) wrong.push(`metadata of ${[...kinds]}`)
	wrong.push(...[...says].filter(c => !head.includes(c)).map(c => `metadata of ${c}, which is no column`))
	const empty = body.flat().find(c => /^(NA|null|NULL|N\/A|NaN)$/.test(c))
	if (empty) wrong.push(`a cell with ${empty}`)
	if (new Set(body.map(r => r.join('\0'))).size !== body.length) wrong.push('a row twice')
	if (body.some(r => r.length !== head.length)) wrong.push('rows of another length')
	say.check(where, `package: ${name} keeps the rules for open data (${body.length} rows)`, wrong.length === 0, wrong.slice(0, 4).join('; '))
}

// rows are those of a CSV file by RFC 4180.
function rows(text) {
	const out = [[]]
	for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
		out.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
		if (end !== ',') out.push([])
	}
	return out.filter(r => r.length > 1)
}
