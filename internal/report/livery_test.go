package report

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"io"
	"strings"
	"testing"

	"ppbtui/internal/livery"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/reporttest"
)

// A report has the crest and the styles of its plan where they are at hand, each format those that it asks for.
func TestLivery(t *testing.T) {
	svg := []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><circle cx="10" cy="5" r="5"/></svg>`)
	picture, err := livery.Crest("crest.svg", svg)
	if err != nil {
		t.Fatal(err)
	}
	var template bytes.Buffer
	z := zip.NewWriter(&template)
	for name, text := range map[string]string{
		"[Content_Types].xml": "<Types/>",
		"word/styles.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="Heading 1"/>` +
			`<w:rPr><w:color w:val="5B2C6F"/></w:rPr></w:style></w:styles>`,
	} {
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
	b := reporttest.Book()
	held := map[string][]byte{}
	file := func(name string, data []byte) ppb.File {
		f, problem := ppb.NewFile(ppb.Upload{Name: name, Data: data}, "lead", ppb.Date{Year: 2023, Month: 10, Day: 2})
		if problem != "" {
			t.Fatal(problem)
		}
		held[f.Sum] = data
		return f
	}
	b.Plan.Livery = ppb.Livery{
		Crest: file("crest.svg", svg), Drawn: file("crest.svg.png", picture), Alt: `A "ball" <b>`, Template: file("style.dotx", template.Bytes()),
	}
	for _, f := range Formats() {
		n := len(f.Files(b))
		if want := map[string]int{"html": 1, "docx": 2, "pdf": 1}[f.Name]; n != want {
			t.Errorf("%s asks for %d files, not %d", f.Name, n, want)
		}
	}
	page := func(b *ppb.Book) string {
		var out bytes.Buffer
		if err := HTML(&out, b, reporttest.Now()); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	if got := page(b); strings.Contains(got, "<img") || strings.Contains(got, "img-src") {
		t.Error("a picture that is not at hand is in the page")
	}
	b = b.WithFiles(held)
	shown := strings.ReplaceAll(base64.StdEncoding.EncodeToString(picture), "+", "&#43;")
	if got := page(b); !strings.Contains(got, `<img class="crest" src="data:image/png;base64,`+shown+`" alt="A &#34;ball&#34; &lt;b&gt;" width="1000" height="500">`) ||
		!strings.Contains(got, "style-src 'unsafe-inline'; img-src data:;") {
		t.Errorf("the page begins\n%s", got[:2000])
	}
	var word, again bytes.Buffer
	for _, to := range []*bytes.Buffer{&word, &again} {
		if err := DOCX(to, b, reporttest.Now()); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(word.Bytes(), again.Bytes()) {
		t.Error("the same book gives other bytes")
	}
	if styles := part(t, word.Bytes(), "word/styles.xml"); !strings.Contains(styles, `<w:name w:val="heading 1"/>`) || !strings.Contains(styles, `w:val="5B2C6F"`) {
		t.Errorf("the styles are\n%s", styles)
	}
	if got := part(t, word.Bytes(), "word/media/crest.png"); got != string(picture) {
		t.Error("the crest is another")
	}
}

func part(t *testing.T, file []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
