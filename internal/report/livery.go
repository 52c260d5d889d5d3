package report

import (
	"ppbtui/internal/livery"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/doc"
)

// crest is the council's, where the book has it at hand: see Format.Files.
func crest(b *ppb.Book) *doc.Picture {
	l := b.Plan.Livery
	drawn := b.Bytes(l.Drawn)
	if drawn == nil {
		return nil
	}
	wide, high, err := livery.Size(drawn)
	if err != nil {
		return nil
	}
	return &doc.Picture{PNG: drawn, Wide: wide, High: high, Alt: l.Alt}
}

// template is the council's Word template, nil where the book has none at hand.
func template(b *ppb.Book) (*livery.Template, error) {
	data := b.Bytes(b.Plan.Livery.Template)
	if data == nil {
		return nil, nil
	}
	return livery.ReadTemplate(b.Plan.Livery.Template.Name, data)
}
