package livery

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
)

func pngOf(t *testing.T, is image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, is); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestCrest(t *testing.T) {
	deep := image.NewNRGBA64(image.Rect(0, 0, 30, 20))
	deep.Set(3, 4, color.NRGBA64{0xffff, 0, 0, 0x8000})
	for name, data := range map[string][]byte{
		"crest.PNG": pngOf(t, deep),
		"crest.svg": []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect width="30" height="20" fill="red"/></svg>`),
	} {
		p, err := Crest(name, data)
		if err != nil {
			t.Fatal(err)
		}
		is, err := png.Decode(bytes.NewReader(p))
		if err != nil {
			t.Fatal(err)
		}
		if _, is16 := is.(*image.NRGBA64); is16 {
			t.Errorf("%s has 16 bits a colour", name)
		}
		if wide, high, err := Size(p); err != nil || wide != is.Bounds().Dx() || high != is.Bounds().Dy() || (wide*20+15)/30 != high {
			t.Errorf("%s: %d by %d (%v)", name, wide, high, err)
		}
		again, _ := Crest(name, data)
		if !bytes.Equal(again, p) {
			t.Errorf("%s gives another picture", name)
		}
	}
}

func TestCrestRefused(t *testing.T) {
	small := pngOf(t, image.NewGray(image.Rect(0, 0, 3, 3)))
	for want, file := range map[string]struct {
		name string
		data []byte
	}{
		"is empty":                           {"a.png", nil},
		"is larger than 1 MiB":               {"a.png", make([]byte, MaxCrest+1)},
		"is a broken PNG":                    {"a.png", small[:len(small)-20]},
		"is neither PNG nor SVG":             {"a.png", []byte("GIF89a")},
		"is 4001 by 1 pixels: make it":       {"a.png", pngOf(t, image.NewGray(image.Rect(0, 0, 4001, 1)))},
		"a name that ends with neither .png": {"a.docx", small},
		"has a script, which is not taken":   {"a.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>`)},
	} {
		if _, err := Crest(file.name, file.data); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}
