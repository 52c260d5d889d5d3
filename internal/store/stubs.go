package store

import (
	"context"
	"time"

	"ppbtui/internal/ppb"
)

type Store struct{}

func Open(ctx context.Context, path string, o Options) (*Store, error) { panic("unfinished") }
func (s *Store) Close() error                                          { panic("unfinished") }
func (s *Store) Path() string                                          { panic("unfinished") }
func (s *Store) Init(ctx context.Context, first ppb.Officer, session string) error {
	panic("unfinished")
}
func (s *Store) Person(ctx context.Context, login string) (ppb.Officer, error) { panic("unfinished") }
func (s *Store) People(ctx context.Context) ([]ppb.Officer, error)             { panic("unfinished") }
func (s *Store) Quarters(ctx context.Context) ([]ppb.Quarter, error)           { panic("unfinished") }
func (s *Store) Current(ctx context.Context) (ppb.Quarter, error)              { panic("unfinished") }
func (s *Store) Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)    { panic("unfinished") }
func (s *Store) Item(ctx context.Context, q ppb.Quarter, key string) (*ppb.Plan, *ppb.Item, error) {
	panic("unfinished")
}
func (s *Store) Draft(ctx context.Context, owner string, q ppb.Quarter, key string) (ppb.Draft, bool, error) {
	panic("unfinished")
}
func (s *Store) Drafts(ctx context.Context, owner string, q ppb.Quarter) ([]ppb.Draft, error) {
	panic("unfinished")
}
func (s *Store) LastPlace(ctx context.Context, owner string, q ppb.Quarter) (key string, ok bool, err error) {
	panic("unfinished")
}
func (s *Store) SetLastPlace(owner string, q ppb.Quarter, key string) { panic("unfinished") }
func (s *Store) SaveDraft(d ppb.Draft)                                { panic("unfinished") }
func (s *Store) DiscardDraft(ctx context.Context, owner string, q ppb.Quarter, key string) error {
	panic("unfinished")
}
func (s *Store) DraftState(owner string, q ppb.Quarter, key string) (savedAt time.Time, pending bool, failing error) {
	panic("unfinished")
}
func (s *Store) Flush(ctx context.Context) error { panic("unfinished") }
func (s *Store) Commit(ctx context.Context, a ppb.Actor, d ppb.Draft) (Saved, error) {
	panic("unfinished")
}
func (s *Store) Set(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, changes map[ppb.Field]string) (Saved, error) {
	panic("unfinished")
}
func (s *Store) Submit(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error) {
	panic("unfinished")
}
func (s *Store) TakeBack(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error) {
	panic("unfinished")
}
func (s *Store) Accept(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error) {
	panic("unfinished")
}
func (s *Store) Return(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, note string) (ppb.Entry, error) {
	panic("unfinished")
}
func (s *Store) MarkOpened(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) error {
	panic("unfinished")
}
func (s *Store) Compare(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, row ppb.FigureRow) error {
	panic("unfinished")
}
func (s *Store) History(ctx context.Context, q ppb.Quarter, key string) ([]ppb.Event, error) {
	panic("unfinished")
}
func (s *Store) Import(ctx context.Context, a ppb.Actor, f *ppb.PlanFiles, dryRun bool) (ppb.Changes, error) {
	panic("unfinished")
}
func (s *Store) Check(ctx context.Context) (Report, error)                  { panic("unfinished") }
func (s *Store) Backup(ctx context.Context, a ppb.Actor, file string) error { panic("unfinished") }
func (s *Store) Version(ctx context.Context) (int64, error)                 { panic("unfinished") }
func (s *Store) Preference(ctx context.Context, owner, name string) (string, error) {
	panic("unfinished")
}
func (s *Store) SetPreference(ctx context.Context, owner, name, value string) error {
	panic("unfinished")
}
