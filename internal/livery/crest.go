package livery

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/png"

	"ppbtui/internal/svg"
)

// Limits on a crest, in pixels a side: of one that is a PNG, and as large as an SVG is drawn, which prints 40 mm at 600 dots an inch.
const (
	maxSide = 4000
	drawn   = 1000
)

// Crest reads one that is given as PNG or SVG, and gives it as a PNG that every program reads: 8 bits a colour, not interlaced, with nothing
// in it but the picture. The same bytes give the same picture. An error is the end of a sentence that says what is
// wrong with the file: "is broken: ...".
func Crest(name string, data []byte) ([]byte, error) {
	switch {
	case len(data) == 0:
		return nil, errors.New("is empty")
	case len(data) > MaxCrest:
		return nil, fmt.Errorf("is larger than %d MiB: make it smaller", MaxCrest>>20)
	}
	var is image.Image
	var err error
	if bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1a\n")) {
		if err := named(name, ".png"); err != nil {
			return nil, err
		}
		is, err = fromPNG(data)
	} else {
		if err := named(name, ".png", ".svg"); err != nil {
			return nil, err
		}
		if !bytes.Contains(data[:min(len(data), 4096)], []byte("<")) {
			return nil, errors.New("is neither PNG nor SVG: save it as one of them")
		}
		is, err = svg.Draw(data, drawn)
	}
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := png.Encode(&b, plain(is)); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// fromPNG looks how large the picture is before it makes room for it.
func fromPNG(data []byte) (image.Image, error) {
	broken := errors.New("is a broken PNG: save it anew")
	size, err := png.DecodeConfig(bytes.NewReader(data))
	switch {
	case err != nil:
		return nil, broken
	case size.Width > maxSide || size.Height > maxSide:
		return nil, fmt.Errorf("is %d by %d pixels: make it smaller, a side has at most %d", size.Width, size.Height, maxSide)
	}
	is, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, broken
	}
	return is, nil
}

// plain is a picture in 8 bits a colour.
func plain(is image.Image) image.Image {
	switch is.(type) {
	case *image.Gray, *image.Paletted, *image.NRGBA, *image.RGBA:
		return is
	}
	out := image.NewNRGBA(is.Bounds())
	draw.Draw(out, out.Bounds(), is, is.Bounds().Min, draw.Src)
	return out
}

// Size is how large a picture that Crest gave is.
func Size(picture []byte) (wide, high int, err error) {
	size, err := png.DecodeConfig(bytes.NewReader(picture))
	return size.Width, size.Height, err
}
