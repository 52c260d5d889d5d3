package svg

import (
	"bytes"
	"flag"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata anew")

func in(inner string) string {
	return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">` + inner + `</svg>`
}

// What is drawn has the colour that it should have at some points.
func TestDraws(t *testing.T) {
	const red, green, blue, none = "ff0000ff", "00ff00ff", "0000ffff", "00000000"
	type at struct {
		x, y int // of 100
		is   string
	}
	for name, test := range map[string]struct {
		svg string
		at  []at
	}{
		"rectangle":           {in(`<rect x="2" y="2" width="6" height="6" fill="red"/>`), []at{{50, 50, red}, {10, 50, none}, {21, 21, red}}},
		"round corners":       {in(`<rect width="10" height="10" rx="5" fill="#f00"/>`), []at{{50, 50, red}, {3, 3, none}, {97, 3, none}, {50, 3, red}}},
		"circle":              {in(`<circle cx="5" cy="5" r="4" fill="rgb(0, 0, 255)"/>`), []at{{50, 50, blue}, {12, 12, none}, {85, 50, blue}}},
		"even-odd":            {in(`<path fill="red" fill-rule="evenodd" d="M0 0h10v10h-10zM2 2h6v6h-6z"/>`), []at{{10, 10, red}, {50, 50, none}}},
		"nonzero":             {in(`<path fill="red" d="M0 0h10v10h-10zM2 2h6v6h-6z"/>`), []at{{10, 10, red}, {50, 50, red}}},
		"packed flags":        {in(`<path fill="red" d="M1 5a4 4 0 018 0z"/>`), []at{{50, 30, red}, {50, 70, none}}},
		"one scale":           {in(`<g transform="scale(5)"><path fill="blue" d="M0 0H2V2H0z"/></g>`), []at{{95, 95, blue}}},
		"turned":              {in(`<rect transform="rotate(90 5 5)" width="10" height="2" fill="lime"/>`), []at{{95, 50, green}, {50, 10, none}}},
		"thick line":          {in(`<g transform="scale(.5)"><line x1="0" y1="10" x2="20" y2="10" stroke="red" stroke-width="8"/></g>`), []at{{50, 35, red}, {50, 65, red}, {50, 25, none}}},
		"classes":             {in(`<defs><style>/* x */ .a,.b{fill:red} .b{fill:#00f}</style></defs><rect class="b" width="5" height="10"/><rect class="a" x="5" width="5" height="10" fill="blue"/>`), []at{{20, 50, blue}, {70, 50, red}}},
		"comes down":          {in(`<g fill="red"><g style="fill:blue"><rect width="5" height="10"/></g><rect x="5" width="5" height="10"/></g>`), []at{{20, 50, blue}, {70, 50, red}}},
		"gradient later":      {in(`<rect width="10" height="10" fill="url(#g)"/><linearGradient id="g"><stop offset="50%" stop-color="red"/><stop offset=".5" style="stop-color:#00f"/></linearGradient>`), []at{{20, 50, red}, {80, 50, blue}}},
		"gradient of a curve": {in(`<path fill="url(#g)" d="M0 10C0 -10 10 -10 10 10Z"/><linearGradient id="g" x2="0" y2="1"><stop offset=".5" stop-color="red"/><stop offset=".5" stop-color="blue"/></linearGradient>`), []at{{50, 22, red}, {50, 28, blue}}},
		"half through":        {in(`<rect width="10" height="10" fill="red"/><rect width="10" height="10" fill="blue" opacity=".5"/>`), []at{{50, 50, "7f0080ff"}}},
		"not shown":           {in(`<rect width="10" height="10" fill="red"/><g display="none"><rect width="10" height="10"/></g>`), []at{{50, 50, red}}},
		"marked as UTF-8":     {"\ufeff" + in(`<rect width="10" height="10" fill="red"/>`), []at{{50, 50, red}}},
		"other formats":       {in(`<x:metadata xmlns:x="urn:x"><x:path d="M0 0h10v10z"/></x:metadata><rect width="10" height="10" fill="red"/>`), []at{{50, 50, red}}},
		"curves mirror":       {in(`<path fill="red" d="M0 5Q2.5 0 5 5T10 5V10H0z"/>`), []at{{25, 30, red}, {75, 55, none}, {75, 80, red}}},
	} {
		got, err := Draw([]byte(test.svg), 100)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, at := range test.at {
			c := got.NRGBAAt(at.x, at.y)
			if is := hexOf(c.R) + hexOf(c.G) + hexOf(c.B) + hexOf(c.A); is != at.is {
				t.Errorf("%s: at %d,%d it is %s, not %s", name, at.x, at.y, is, at.is)
			}
		}
	}
}

func hexOf(n uint8) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[n>>4], digits[n&15]})
}

// What could act, and what is not drawn, is named.
func TestRefuses(t *testing.T) {
	box := `<rect width="10" height="10"/>`
	for what, svg := range map[string]string{
		"a script":                              in(box + `<script>alert(1)</script>`),
		"an event (onload)":                     in(`<rect width="1" height="1" onLoad="alert(1)"/>`),
		"entities":                              `<!DOCTYPE svg [<!ENTITY a "b">]>` + in(box),
		"entities (&a;)":                        in(box + `<title>&a;</title>`),
		"an instruction to other programs":      `<?xml-stylesheet href="a.css"?>` + in(box),
		"a picture in it":                       in(`<image href="data:image/png;base64,AA"/>`),
		"a piece of another format":             in(`<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>`),
		"an animation":                          in(`<rect width="1" height="1"><animate attributeName="x"/></rect>`),
		"a link":                                in(`<a xlink:href="https://example.org">` + box + `</a>`),
		"something that is not in it (href)":    in(`<use xlink:href="other.svg#a"/>`),
		"something that is not in it (url)":     in(`<rect width="1" height="1" style="fill: url( 'https://example.org/a' )"/>`),
		"a style sheet that brings something":   in(`<style>@import 'a.css';</style>` + box),
		"more than classes":                     in(`<style>rect{fill:red}</style>` + box),
		"<use>":                                 in(`<use href="#a"/>`),
		"text":                                  in(`<text>Council</text>`),
		"an effect (filter)":                    in(`<rect width="1" height="1" filter="url(#a)"/>`),
		"an effect (clip-path)":                 in(`<g style="clip-path:url(#a)">` + box + `</g>`),
		"a dashed line":                         in(`<path d="M0 0L9 9" stroke="red" stroke-dasharray="1 2"/>`),
		"marks on its lines":                    in(`<path d="M0 0L9 9" marker-end="url(#a)"/>`),
		"partly transparent":                    in(`<g opacity=".5">` + box + `</g>`),
		"takes its colours from another":        in(`<radialGradient id="a" href="#b"/>` + box),
		"a fill that is no gradient (p)":        in(`<rect width="1" height="1" fill="url(#p)"/>`),
		"a colour that is not known":            in(`<rect width="1" height="1" fill="icc(1)"/>`),
		"another unit than pixels":              in(`<rect width="1cm" height="1"/>`),
		"a path that is broken":                 in(`<path d="M0 0L1"/>`),
		"draws far outside":                     in(`<path d="M0 0L1 1e8"/>`),
		"a line that a transform makes":         in(`<path transform="scale(1 3)" d="M0 0L1 1" stroke="red"/>`),
		"nothing in it":                         in(""),
		"is broken at line 1":                   in(box)[:80],
		"is not SVG":                            `<html/>`,
		"does not say how large":                strings.Replace(in(box), `viewBox="0 0 10 10"`, `width="100%"`, 1),
		"times as long as it is wide":           strings.Replace(in(box), `10 10"`, `10 9000"`, 1),
		"in more than 64 others":                in(strings.Repeat("<g>", 70) + strings.Repeat("</g>", 70)),
		"more than 20000 elements":              in(strings.Repeat("<g/>", 20_001)),
		"takes too long":                        in(strings.Repeat(`<rect width="10" height="10"/>`, 4000)),
		"takes too long to draw":                in(`<path d="M0 0` + strings.Repeat("v9v-9", 8000) + `"/>`),
		"goes before others":                    in(`<rect width="1" height="1" style="fill:red!important"/>`),
		"a place or a size in a style (r)":      in(`<style>.a{r:5}</style>` + box),
		"for some media (print)":                in(`<style media="print">.a{fill:red}</style>` + box),
		"cannot be read: save it as SVG in UTF": `<?xml version="1.0" encoding="utf-16"?>` + in(box),
	} {
		if _, err := Draw([]byte(svg), 1000); err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("%q: %v", what, err)
		}
	}
}

// A crest of our own is drawn as it was.
func TestCrest(t *testing.T) {
	data, err := os.ReadFile("../../testdata/crest.svg")
	if err != nil {
		t.Fatal(err)
	}
	got, err := Draw(data, 200)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := png.Encode(&b, got); err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "crest.png")
	if *update {
		if err := os.WriteFile(golden, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || !bytes.Equal(want, b.Bytes()) {
		t.Errorf("the crest is another picture (%v)", err)
	}
}

// Nothing that is read brings it down.
func FuzzDraw(f *testing.F) {
	f.Add(in(`<path d="M0 0h1a1 1 0 011 1z" stroke="red"/>`))
	f.Add(in(`<style>.a{fill:red}</style><g class="a" transform="scale(0)"><circle r="3"/></g>`))
	f.Add(in(`<linearGradient id="g" gradientTransform="matrix(0 0 0 0 0 0)"><stop/></linearGradient><rect width="5" height="5" fill="url(#g)"/>`))
	f.Fuzz(func(t *testing.T, svg string) {
		a, err := Draw([]byte(svg), 40)
		if err != nil {
			return
		}
		if b, err := Draw([]byte(svg), 40); err != nil || !bytes.Equal(a.Pix, b.Pix) {
			t.Error("the same SVG gives another picture")
		}
	})
}
