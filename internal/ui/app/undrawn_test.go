package app_test

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

// Whatever can be done on a page can be done where it was never drawn, on any of its rows, and the page that comes tells something.
func TestActionsNeedNoScreen(t *testing.T) {
	pages := []ui.Page{ui.PageHome, ui.PageOverview, ui.PageHistory, ui.PageSeries, ui.PageQuarters, ui.PageStaff, ui.PageActions, ui.PageRemind, ui.PageReview, ui.PageSignOff, ui.PageExport, ui.PagePlan, ui.PagePlanItem}
	for _, who := range []ppb.Officer{uitest.Amina, uitest.Priya, uitest.Sol} {
		for _, page := range pages {
			open := func() *driver {
				d := &driver{t: t, store: uitest.NewStore(uitest.Book())}
				d.Model = app.New(uitest.Spoken(who), d.store, app.Options{})
				app.AtOnce(d.Model)
				d.run(d.Init())
				d.send(app.Said(d.Model, ui.Open{Page: page, Key: "M07"}))
				return d
			}
			for row := range 3 {
				for i, a := range app.Top(open().Model).Actions() {
					if ui.ForScreen(a) || a.Do == nil {
						continue
					}
					d := open()
					top := app.Top(d.Model)
					if list := d.tell().List; list != nil && row < list.Len {
						list.Choose(row)
					}
					cmd, why := top.Actions()[i].Run()
					if why != "" {
						continue
					}
					for _, msg := range ui.Finish(cmd) {
						d.send(app.Said(d.Model, msg))
					}
					if _, ok := app.Top(d.Model).(ui.Teller); !ok {
						continue
					}
					p := d.tell()
					if !d.quit && len(p.Facts) == 0 && len(p.Boxes) == 0 && p.List == nil {
						t.Errorf("%s, %s, row %d, %s: %q tells nothing", who.Name, page, row+1, a.Name, app.Top(d.Model).Title())
					}
				}
			}
		}
	}
}
