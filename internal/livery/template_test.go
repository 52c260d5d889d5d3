package livery

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

// docx is a file with these parts.
func docx(t *testing.T, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	if _, said := parts["[Content_Types].xml"]; !said {
		parts["[Content_Types].xml"] = "<Types/>"
	}
	for name, text := range parts {
		f, err := z.Create(name)
		if err == nil {
			_, err = f.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func styles(inner string) string {
	return `<w:styles xmlns:w="` + wordSpace + `" xmlns:r="urn:r">` + inner + `</w:styles>`
}

const paragraph = `<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/>%s</w:style>`

// restyled is our own styles as a template has them, by id.
func restyled(t *testing.T, inner string, more map[string]string) map[string]*elem {
	t.Helper()
	parts := map[string]string{"word/styles.xml": styles(inner)}
	for name, text := range more {
		parts[name] = text
	}
	tmpl, err := ReadTemplate("a.dotx", docx(t, parts))
	if err != nil {
		t.Fatal(err)
	}
	own, err := os.ReadFile("../report/docx/styles.xml")
	if err != nil {
		t.Fatal(err)
	}
	text, err := tmpl.Restyle(string(own))
	if err != nil {
		t.Fatal(err)
	}
	root, err := tree([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	was, _ := tree(own)
	out := sound(t, root)
	for _, e := range was.below {
		if id := e.attr("styleId"); e.name == "style" && (out[id] == nil || out[id].val("name") != e.val("name")) {
			t.Errorf("the style %s is lost", id)
		}
	}
	return out
}

// sound looks whether ids and names stand once, and whether what styles lead to is there and goes in no circle.
func sound(t testing.TB, root *elem) map[string]*elem {
	t.Helper()
	out, names := map[string]*elem{"docDefaults": root.one("docDefaults")}, map[string]bool{}
	for _, e := range root.below {
		id, name := e.attr("styleId"), lowerName(e)
		if e.name == "style" && (out[id] != nil || names[name] || id == "" || name == "") {
			t.Errorf("the style %q, %q stands twice or has no name", id, name)
		}
		if e.name == "style" {
			out[id], names[name] = e, true
		}
	}
	for id, e := range out {
		for _, leads := range []string{"basedOn", "next"} {
			if to := e.val(leads); to != "" && (out[to] == nil || out[to].attr("type") != e.attr("type")) {
				t.Errorf("%s leads to %s", id, to)
			}
		}
		n := 0
		for at := e; at != nil && at.val("basedOn") != ""; at = out[at.val("basedOn")] {
			if n++; n > len(out) {
				t.Fatalf("%s goes in a circle", id)
			}
		}
	}
	return out
}

func TestStylesAreTaken(t *testing.T) {
	theme := `<a:theme xmlns:a="urn:a"><a:majorFont><a:latin typeface="Georgia"/></a:majorFont></a:theme>`
	out := restyled(t, `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:lang w:val="de-DE"/><w:color w:val="111111"/>`+
		`<w:szCs w:val="24"/><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="90"/><w:ind w:bogus="1"/></w:pPr></w:pPrDefault></w:docDefaults>`+
		fmt.Sprintf(paragraph, "Standaard", "Normal", `<w:pPr><w:ind w:left="700"/><w:spacing w:after="90"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr>`)+
		fmt.Sprintf(paragraph, "Kop", "Council heading", `<w:basedOn w:val="Standaard"/><w:rPr><w:color w:val="5B2C6F"/></w:rPr>`)+
		fmt.Sprintf(paragraph, "Kop2", "Heading 2", `<w:basedOn w:val="Kop"/><w:pPr><w:outlineLvl w:val="7"/><w:numPr><w:numId w:val="9"/></w:numPr><w:keepNext w:val="0"/></w:pPr>
			<w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:ascii="Arial"/><w:vanish/><w:i/><w:color w:val="112233" w:themeColor="accent1"/></w:rPr>`)+
		fmt.Sprintf(paragraph, "Notice", "Warning", "")+
		`<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/><w:color w:val="445566"/></w:rPr></w:style>`,
		map[string]string{"word/theme/theme1.xml": theme})
	for id, want := range map[string]string{
		"docDefaults": `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:color w:val="111111"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>` +
			`<w:pPrDefault><w:pPr><w:spacing w:after="90"/></w:pPr></w:pPrDefault></w:docDefaults>`,
		"Normal": `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="90"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>`,
		"Heading2": `<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Kop"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>` +
			`<w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:ascii="Georgia"/><w:i/><w:color w:val="112233"/></w:rPr></w:style>`,
		"Kop":      `<w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="Council heading"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="5B2C6F"/></w:rPr></w:style>`,
		"Notice-2": `<w:style w:type="paragraph" w:styleId="Notice-2"><w:name w:val="Warning"/></w:style>`,
		"Strong":   `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:color w:val="445566"/></w:rPr></w:style>`,
	} {
		var b strings.Builder
		if out[id] == nil {
			t.Errorf("there is no %s", id)
			continue
		}
		out[id].write(&b)
		if b.String() != want {
			t.Errorf("%s is\n%s, not\n%s", id, b.String(), want)
		}
	}
}

// Whatever a template says, what comes out is sound.
func TestHostileTemplates(t *testing.T) {
	for name, inner := range map[string]string{
		"nothing":        "",
		"circles":        fmt.Sprintf(paragraph, "Heading1", "heading 1", `<w:basedOn w:val="X"/>`) + fmt.Sprintf(paragraph, "X", "x", `<w:basedOn w:val="Heading1"/>`),
		"itself":         fmt.Sprintf(paragraph, "X", "x", `<w:basedOn w:val="X"/><w:next w:val="X"/>`),
		"nowhere":        fmt.Sprintf(paragraph, "Heading1", "heading 1", `<w:basedOn w:val="Gone"/><w:next w:val="Gone"/>`),
		"twice":          fmt.Sprintf(paragraph, "X", "x", "") + fmt.Sprintf(paragraph, "X", "y", "") + fmt.Sprintf(paragraph, "Y", "X", ""),
		"other kinds":    `<w:style w:type="character" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="table" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`,
		"our ids":        fmt.Sprintf(paragraph, "Heading2", "Mine", `<w:basedOn w:val="Heading1"/>`) + fmt.Sprintf(paragraph, "Heading1", "Other", ""),
		"markup":         fmt.Sprintf(paragraph, `&quot;/&gt;`, `&lt;w:p/&gt;&amp;`, ""),
		"no names":       fmt.Sprintf(paragraph, "X", "", "") + `<w:style w:type="paragraph"/>`,
		"other elements": fmt.Sprintf(paragraph, "X", "x", `<w:pPr><w:bogus/><w:jc w:val="bogus"/><w:sectPr><w:headerReference r:id="rId9"/></w:sectPr></w:pPr><w:rPr><w:sz w:val="1e9"/><r:x/></w:rPr>`),
	} {
		for id, e := range restyled(t, inner, nil) {
			var b strings.Builder
			e.write(&b)
			if bad := regexp.MustCompile(`bogus|sectPr|rId9|1e9|w:val=""`).FindString(b.String()); bad != "" {
				t.Errorf("%s: %s has %s", name, id, bad)
			}
		}
	}
}

func TestTemplateRefused(t *testing.T) {
	deep := strings.Repeat("<w:p>", 50) + strings.Repeat("</w:p>", 50)
	for want, file := range map[string]struct {
		name  string
		parts map[string]string
		data  []byte
	}{
		"is no Word file, or one with a password": {name: "a.docx", data: []byte("\xd0\xcf\x11\xe0 an older file")},
		"is larger than 10 MiB":                   {name: "a.docx", data: make([]byte, MaxTemplate+1)},
		"is empty":                                {name: "a.docx"},
		"is no Word file: save":                   {name: "a.docx", data: []byte("PK\x05\x06" + strings.Repeat("\x00", 18))},
		"has no styles (word/styles.xml)":         {name: "a.docx", parts: map[string]string{"word/document.xml": ""}},
		"has macros, which are not taken: save":   {name: "a.docm", parts: map[string]string{"word/vbaProject.bin": ""}},
		"has macros":                              {name: "a.docx", parts: map[string]string{"[Content_Types].xml": "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"}},
		"neither .docx nor .dotx":                 {name: "a.odt", parts: map[string]string{"word/styles.xml": styles("")}},
		"larger than 8 MiB when it is unpacked":   {name: "a.docx", parts: map[string]string{"word/styles.xml": strings.Repeat(" ", maxPart+1)}},
		"is broken: save it anew":                 {name: "a.docx", parts: map[string]string{"word/styles.xml": "<w:styles"}},
		"is broken":                               {name: "a.docx", parts: map[string]string{"word/styles.xml": styles(deep)}},
		"is broken: save":                         {name: "a.docx", parts: map[string]string{"word/styles.xml": `<!DOCTYPE a [<!ENTITY b "c">]>` + styles("")}},
		"not as Strict Open XML":                  {name: "a.docx", parts: map[string]string{"word/styles.xml": `<w:styles xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>`}},
		"more than 2000 styles":                   {name: "a.docx", parts: map[string]string{"word/styles.xml": styles(strings.Repeat(`<w:style w:type="paragraph"/>`, maxStyles+1))}},
	} {
		if file.parts != nil {
			file.data = docx(t, file.parts)
		}
		if _, err := ReadTemplate(file.name, file.data); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

// Styles of any kind come to sound ones.
func FuzzRestyle(f *testing.F) {
	own, err := os.ReadFile("../report/docx/styles.xml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(fmt.Sprintf(paragraph, "Heading1", "heading 1", `<w:basedOn w:val="X"/><w:pPr><w:ind w:left="1"/></w:pPr>`) + fmt.Sprintf(paragraph, "X", "x", `<w:basedOn w:val="Heading1"/>`))
	f.Add(`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>`)
	f.Fuzz(func(t *testing.T, inner string) {
		read, err := readStyles([]byte(styles(inner)), map[string]string{"minorHAnsi": "Arial"})
		if err != nil {
			return
		}
		text, err := read.Restyle(string(own))
		if err != nil {
			t.Fatal(err)
		}
		root, err := tree([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		sound(t, root)
	})
}
