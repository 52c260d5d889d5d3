package docx

import "ppbtui/internal/report/doc"

const (
	typesOf   = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	relation  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	relations = "http://schemas.openxmlformats.org/package/2006/relationships"
	mainSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
)

// Names by which the document knows its parts.
const (
	headerRel          = "rId1"
	footerPortraitRel  = "rId2"
	footerLandscapeRel = "rId3"
	crestRel           = "rId7"
	crestFile          = "media/crest.png"
)

func contentTypes(x *xmlWriter, crest bool) {
	x.put(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
		`<Default Extension="xml" ContentType="application/xml"/>`)
	if crest {
		x.put(`<Default Extension="png" ContentType="image/png"/>`)
	}
	for _, part := range [][2]string{
		{"/word/document.xml", typesOf + "document.main+xml"}, {"/word/styles.xml", typesOf + "styles+xml"},
		{"/word/numbering.xml", typesOf + "numbering+xml"}, {"/word/settings.xml", typesOf + "settings+xml"},
		{"/word/header.xml", typesOf + "header+xml"}, {"/word/footer-portrait.xml", typesOf + "footer+xml"},
		{"/word/footer-landscape.xml", typesOf + "footer+xml"},
		{"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
		{"/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"},
	} {
		x.put(`<Override PartName="`, part[0], `" ContentType="`, part[1], `"/>`)
	}
	x.put("</Types>")
}

func rels(x *xmlWriter, all ...[3]string) {
	x.put(`<Relationships xmlns="`, relations, `">`)
	for _, r := range all {
		x.put(`<Relationship Id="`, r[0], `" Type="`, r[1], `" Target="`, r[2], `"/>`)
	}
	x.put("</Relationships>")
}

func packageRels(x *xmlWriter) {
	rels(x, [3]string{"rId1", relation + "/officeDocument", "word/document.xml"},
		[3]string{"rId2", relations + "/metadata/core-properties", "docProps/core.xml"},
		[3]string{"rId3", relation + "/extended-properties", "docProps/app.xml"})
}

func documentRels(x *xmlWriter, crest bool) {
	all := [][3]string{
		{headerRel, relation + "/header", "header.xml"}, {footerPortraitRel, relation + "/footer", "footer-portrait.xml"},
		{footerLandscapeRel, relation + "/footer", "footer-landscape.xml"}, {"rId4", relation + "/styles", "styles.xml"},
		{"rId5", relation + "/numbering", "numbering.xml"}, {"rId6", relation + "/settings", "settings.xml"},
	}
	if crest {
		all = append(all, [3]string{crestRel, relation + "/image", crestFile})
	}
	rels(x, all...)
}

// core is what the file says of itself. It has no dates: none is known but that of the quarter, which is printed.
func core(x *xmlWriter, d *doc.Document) {
	subject := d.Subtitle
	if d.Marking != "" {
		subject += " (" + d.Marking + ")"
	}
	x.put(`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
		` xmlns:dc="http://purl.org/dc/elements/1.1/">`)
	x.element("dc:title", d.Title)
	x.element("dc:subject", subject)
	x.element("dc:language", d.Lang)
	x.put("</cp:coreProperties>")
}

func app(x *xmlWriter) {
	x.put(`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>ppbtui</Application></Properties>`)
}

// settings has Word lay out as its later editions do, and not ask which language it is.
func settings(x *xmlWriter, lang string) {
	x.put(`<w:settings xmlns:w="`, mainSpace, `"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>`,
		`<w:characterSpacingControl w:val="doNotCompress"/><w:compat>`,
		`<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
		`<w:themeFontLang`)
	x.attr("w:val", lang)
	x.put(`/></w:settings>`)
}
