// Checks pages in Chromium: html.mjs NPM FOLDER...
// axe-core and pa11y find nothing at two widths and with forced colours, html-validate nothing, no script runs, nothing is wider than
// a small screen, and nothing is fetched.
import { createRequire } from 'node:module'
import fs from 'node:fs'
import path from 'node:path'
import * as say from './say.mjs'

const [npm, ...folders] = process.argv.slice(2)
const need = createRequire(path.join(npm, 'package.json'))
const { chromium } = need('playwright-core')
const { HtmlValidate } = need('html-validate')
const axe = fs.readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = '/usr/bin/chromium'
const views = [{ width: 1280 }, { width: 320 }, { width: 1280, forcedColors: 'active' }]

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const folder of folders) {
	const where = path.basename(folder)
	const file = path.resolve(folder, 'report.html')
	if (!fs.existsSync(file)) {
		say.unchecked(where, 'html', 'there is none')
		continue
	}
	for (const view of views) await look(where, file, view)
	await runs(where, file)
	await valid(where, file)
}
await browser.close()
for (const folder of folders) {
	const file = path.resolve(folder, 'report.html')
	if (fs.existsSync(file)) await pa11yFinds(path.basename(folder), file)
}

// look is axe-core on a page as it is seen, and how wide it is.
async function look(where, file, { width, forcedColors }) {
	const name = `html at ${width} px${forcedColors ? ' with forced colours' : ''}`
	const context = await browser.newContext({ viewport: { width, height: 900 }, forcedColors: forcedColors ?? 'none' })
	const page = await context.newPage()
	await page.goto('file://' + file)
	// The page itself allows no script: what looks at it is put beside it, not into it.
	const found = await page.evaluate(source => {
		(0, eval)(source)
		return window.axe.run(document, { resultTypes: ['violations'] })
	}, axe).catch(e => ({ failed: e.message }))
	if (found.failed) say.unchecked(where, `${name}: axe-core`, found.failed)
	else say.check(where, `${name}: axe-core finds nothing`, found.violations.length === 0,
		found.violations.map(v => `${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 150)}`).join('; '))
	const wide = await page.evaluate(() => ({ page: document.documentElement.scrollWidth, window: innerWidth }))
	say.check(where, `${name}: the page does not scroll sideways`, wide.page <= wide.window, `it is ${wide.page} px wide`)
	await context.close()
}

// runs wants no script to run, no dialogue, nothing fetched, and no element that could.
async function runs(where, file) {
	const context = await browser.newContext()
	const page = await context.newPage()
	const did = []
	page.on('dialog', d => { did.push('a dialogue'); d.dismiss() })
	page.on('request', r => { if (r.url() !== 'file://' + file && !r.url().startsWith('data:')) did.push('asks for ' + r.url()) })
	page.on('console', m => { if (!/Content Security Policy/.test(m.text())) did.push('says ' + m.text()) })
	page.on('pageerror', e => did.push('fails with ' + e.message))
	await page.goto('file://' + file)
	for (const link of await page.locator('a[href^="javascript:" i]').all()) did.push('leads to ' + await link.getAttribute('href'))
	const title = await page.title()
	if (title === 'RAN') did.push('a script set its title')
	const live = await page.evaluate(() => {
		const all = [...document.querySelectorAll('*')]
		const handlers = all.flatMap(e => [...e.attributes].filter(a => /^on/i.test(a.name)).map(a => e.tagName + ' ' + a.name))
		return [...handlers, ...all.filter(e => /^(script|iframe|object|embed|form|base)$/i.test(e.tagName)).map(e => e.tagName)]
	})
	did.push(...live)
	say.check(where, 'html runs and fetches nothing', did.length === 0, did.slice(0, 5).join('; '))
	const policy = await page.locator('meta[http-equiv="Content-Security-Policy" i]').count()
	say.check(where, 'html has a policy that forbids scripts', policy === 1)
	await context.close()
}

async function valid(where, file) {
	// Roles are said for where the style makes blocks of tables, which takes their own away; widths of columns are the table's own; a
	// council's title is as long as it is.
	const rules = { 'no-redundant-role': 'off', 'no-inline-style': 'off', 'long-title': 'off' }
	const check = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules })
	const report = await check.validateFile(file)
	const all = report.results.flatMap(r => r.messages)
	say.check(where, 'html: html-validate finds nothing', report.valid,
		`${all.length}: ` + all.slice(0, 3).map(m => `${m.ruleId} line ${m.line}: ${m.message}`).join('; '))
}

async function pa11yFinds(where, file) {
	let pa11y
	try {
		pa11y = need('pa11y')
	} catch (e) {
		say.unchecked(where, 'html: pa11y', e.message)
		return
	}
	for (const width of [1280, 320]) {
		try {
			const found = await pa11y('file://' + file, {
				standard: 'WCAG2AA', timeout: 240000, viewport: { width, height: 900 },
				chromeLaunchConfig: { executablePath, args: ['--no-sandbox'] },
			})
			say.check(where, `html at ${width} px: pa11y finds nothing`, found.issues.length === 0,
				`${found.issues.length}: ` + found.issues.slice(0, 3).map(i => `${i.code} ${i.selector}: ${i.message}`).join('; '))
		} catch (e) {
			say.unchecked(where, `html at ${width} px: pa11y`, e.message)
		}
	}
}
