package app

import (
	"context"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/arising"
	"ppbtui/internal/ui/screen/assign"
	"ppbtui/internal/ui/screen/entry"
	"ppbtui/internal/ui/screen/export"
	"ppbtui/internal/ui/screen/history"
	"ppbtui/internal/ui/screen/home"
	"ppbtui/internal/ui/screen/mark"
	"ppbtui/internal/ui/screen/overview"
	"ppbtui/internal/ui/screen/people"
	"ppbtui/internal/ui/screen/plan"
	"ppbtui/internal/ui/screen/quarters"
	"ppbtui/internal/ui/screen/questions"
	"ppbtui/internal/ui/screen/remind"
	"ppbtui/internal/ui/screen/review"
	"ppbtui/internal/ui/screen/series"
	"ppbtui/internal/ui/screen/signoff"
	"ppbtui/internal/ui/screen/staff"
	"ppbtui/internal/ui/screen/welcome"
)

// Store is what the pages together need of the store.
type Store interface {
	people.Store
	home.Store
	overview.Store
	entry.Store
	review.Store
	history.Store
	series.Store
	export.Store
	plan.Store
	quarters.Store
	staff.Store
	assign.Store
	signoff.Store
	questions.Store
	arising.Store
	remind.Store
	mark.Store

	// ActAs is the person acting as another; where deputy is set, as whom they stand in for alone.
	ActAs(ctx context.Context, a ppb.Actor, login string, deputy bool) (ppb.Actor, error)

	LastPlace(ctx context.Context, owner string, q ppb.Quarter) (key string, ok bool, err error)
	SetLastPlace(owner string, q ppb.Quarter, key string)

	// Trouble is a sentence while nothing can be saved, for whatever reason that is not this item's own.
	Trouble() error
	// Unsaved is why something that was typed is not in the file, nil where all is, or is about to be.
	Unsaved() error
	// Watch tells of every change of what pages show, one's own and other people's, and of Trouble, until the context ends.
	Watch(ctx context.Context) <-chan struct{}
}

// maker makes a page; key is the item it is about, empty for pages about none.
type maker func(env ui.Env, s Store, key string) ui.Screen

// makers are all pages that can be opened by their name.
func makers() map[ui.Page]maker {
	return map[ui.Page]maker{
		ui.PagePeople:   func(env ui.Env, s Store, _ string) ui.Screen { return people.New(env, s) },
		ui.PageWelcome:  func(env ui.Env, s Store, _ string) ui.Screen { return welcome.New(env, s) },
		ui.PageHome:     func(env ui.Env, s Store, _ string) ui.Screen { return home.New(env, s) },
		ui.PageOverview: func(env ui.Env, s Store, _ string) ui.Screen { return overview.New(env, s) },
		ui.PageEntry:    func(env ui.Env, s Store, key string) ui.Screen { return entry.New(env, s, key) },
		ui.PageReview:   func(env ui.Env, s Store, key string) ui.Screen { return review.New(env, s, key) },
		ui.PageHistory:  func(env ui.Env, s Store, key string) ui.Screen { return history.New(env, s, key) },
		ui.PageSeries:   func(env ui.Env, s Store, key string) ui.Screen { return series.New(env, s, key) },
		ui.PageExport:   func(env ui.Env, s Store, _ string) ui.Screen { return export.New(env, s) },

		ui.PagePlan:     func(env ui.Env, s Store, _ string) ui.Screen { return plan.New(env, s) },
		ui.PagePlanItem: func(env ui.Env, s Store, key string) ui.Screen { return plan.NewItem(env, s, key) },
		ui.PageQuarters: func(env ui.Env, s Store, _ string) ui.Screen { return quarters.New(env, s) },
		ui.PageStaff:    func(env ui.Env, s Store, _ string) ui.Screen { return staff.New(env, s) },
		ui.PageSignOff:  func(env ui.Env, s Store, _ string) ui.Screen { return signoff.New(env, s) },
		ui.PageCorrect:  func(env ui.Env, s Store, key string) ui.Screen { return signoff.NewCorrect(env, s, key) },
		ui.PageAssign:   func(env ui.Env, s Store, key string) ui.Screen { return assign.New(env, s, key) },

		ui.PageMark:        func(env ui.Env, s Store, key string) ui.Screen { return mark.NewPropose(env, s, key) },
		ui.PageConfirmMark: func(env ui.Env, s Store, key string) ui.Screen { return mark.NewConfirm(env, s, key) },
		ui.PageLiftMark:    func(env ui.Env, s Store, key string) ui.Screen { return mark.NewLift(env, s, key) },
		ui.PageSmall:       func(env ui.Env, s Store, key string) ui.Screen { return mark.NewSmall(env, s, key) },

		ui.PageQuestions:     func(env ui.Env, s Store, _ string) ui.Screen { return questions.New(env, s) },
		ui.PageThread:        func(env ui.Env, s Store, key string) ui.Screen { return questions.NewThread(env, s, key) },
		ui.PageAsk:           func(env ui.Env, s Store, key string) ui.Screen { return questions.NewAsk(env, s, key) },
		ui.PageAnswer:        func(env ui.Env, s Store, key string) ui.Screen { return questions.NewAnswer(env, s, key) },
		ui.PageCloseQuestion: func(env ui.Env, s Store, key string) ui.Screen { return questions.NewClose(env, s, key) },
		ui.PageActions:       func(env ui.Env, s Store, _ string) ui.Screen { return arising.New(env, s) },
		ui.PageRemind:        func(env ui.Env, s Store, _ string) ui.Screen { return remind.New(env, s) },
	}
}
