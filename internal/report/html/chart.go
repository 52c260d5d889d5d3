package html

import "ppbtui/internal/report/doc"

// Sizes of a chart in its own units; it is drawn at most a little larger than that, so text stays readable at 320 px.
const (
	chartWidth = 300
	barHeight  = 26
	barPitch   = 34
	labelWidth = 124
)

type figureView struct {
	doc.Figure
	ID            string
	Width, Height int
	Bars          []barView
}

type barView struct {
	doc.Bar
	Y, TextY, Width, NumberX, LabelWidth, Height int
}

func chart(f doc.Figure, id string) figureView {
	most := 1
	for _, b := range f.Bars {
		most = max(most, b.N)
	}
	v := figureView{Figure: f, ID: id, Width: chartWidth, Height: barPitch * len(f.Bars)}
	for i, b := range f.Bars {
		width := (chartWidth - labelWidth - 34) * b.N / most
		if b.N > 0 {
			width = max(width, 2)
		}
		y := i*barPitch + 4
		v.Bars = append(v.Bars, barView{
			Bar: b, Y: y, TextY: y + barHeight/2 + 5, Width: width, NumberX: labelWidth + width + 6,
			LabelWidth: labelWidth, Height: barHeight,
		})
	}
	return v
}
