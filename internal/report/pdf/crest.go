package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strconv"

	"ppbtui/internal/report/doc"
)

// The crest is at most so wide and high.
const (
	crestWide = 170.0
	crestHigh = 60.0
)

// crest puts the council's picture over the title. One that is no picture is left out.
func (p *printer) crest(c *doc.Picture) {
	img, err := png.Decode(bytes.NewReader(c.PNG))
	if err != nil || img.Bounds().Empty() {
		return
	}
	p.embedPicture(img)
	size := img.Bounds().Size()
	scale := min(crestWide/float64(size.X), crestHigh/float64(size.Y))
	wide, high := float64(size.X)*scale, float64(size.Y)*scale
	box := number4(side, p.page.high-p.y-high, side+wide, p.page.high-p.y)
	el := p.element(p.body, "Figure", "/Alt"+words(c.Alt)+"/A<</O/Layout/Placement/Block/BBox["+box+"]>>")
	p.begin(el)
	p.put("q ")
	p.out = number(p.out, wide)
	p.put("0 0 ")
	p.out = number(number(number(p.out, high), side), p.page.high-p.y-high)
	p.put("cm/Crest Do Q\n")
	p.finish()
	p.close(el)
	p.y += high + 8
}

// embedPicture writes a picture as its colours, and how much of each point is seen.
func (p *printer) embedPicture(img image.Image) {
	b := img.Bounds()
	colours, seen := make([]byte, 0, 3*b.Dx()*b.Dy()), make([]byte, 0, b.Dx()*b.Dy())
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			c := color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
			colours, seen = append(colours, c.R, c.G, c.B), append(seen, c.A)
		}
	}
	size := "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + strconv.Itoa(b.Dx()) + "/Height " + strconv.Itoa(b.Dy())
	mask := p.next()
	p.stream(mask, size+"/ColorSpace/DeviceGray", seen)
	p.picture = p.next()
	p.stream(p.picture, size+"/ColorSpace/DeviceRGB/SMask "+ref(mask), colours)
}
