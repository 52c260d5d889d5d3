package uitest

import (
	"context"
	"time"

	"ppbtui/internal/ppb"
)

// Store is a store in memory with the rules of package ppb. Set the exported fields before a test and look at them after
// it; they are read and written without a lock.
type Store struct {
	B     *ppb.Book
	Past  []ppb.Held // the quarters before, newest first
	Fail  error      // when set, every method that can fail fails with it
	Clock func() time.Time

	DraftsBy  map[string]map[string]ppb.Draft // owner, key
	Places    map[string]string               // owner to key
	Opened    []string                        // keys given to MarkOpened
	Events    map[string][]ppb.Event          // by key, as History returns them
	Points    map[string][]ppb.SeriesPoint    // by key, the oldest first: of the others Series makes them
	Prefs     map[string]string
	Notices   chan struct{}  // what Watch returns; nil: nothing is noticed
	Edits     []ppb.PlanEdit // what EditPlan did
	VersionNo int64
	Reads     int             // how often the book was read,
	Quarters  int             // and the quarters of an item
	Watched   context.Context // what Watch was given
	InTrouble error           // what Trouble returns
	Named     []ppb.Deputy    // what Deputies returns
	Signed    []ppb.SignOff   // the revisions, the oldest first
	Awaits    *ppb.Prepared   // the sign-off that awaits its second signature
	Asked     []ppb.BoardAction
	Reminded  []ppb.Reminded // oldest first
	given     *ppb.Book      // what Book has returned last
}

// NewStore holds a quarter.
func NewStore(b *ppb.Book) *Store {
	return &Store{
		B: b, Clock: func() time.Time { return Now },
		DraftsBy: map[string]map[string]ppb.Draft{}, Places: map[string]string{},
		Events: map[string][]ppb.Event{}, Prefs: map[string]string{}, VersionNo: 1,
	}
}

// Sign makes the quarter final as it stands, whatever its items lack.
func (s *Store) Sign(by ppb.Officer) {
	s.B.SignOff = &ppb.SignOff{Quarter: Quarter, Revision: 1, By: by.Login, Name: by.Name, At: s.Clock()}
	for _, it := range s.B.Items {
		r := ppb.Read(&s.B.Plan, it, it.Entry.Content)
		it.Frozen = &r
	}
}

// Person is the officer with this login.
func (s *Store) Person(_ context.Context, login string) (ppb.Officer, error) {
	for _, o := range s.B.Officers {
		if o.Login == login {
			return o, s.Fail
		}
	}
	return ppb.Officer{}, &ppb.NotFoundError{What: "person", Ref: login}
}

// People are all officers.
func (s *Store) People(context.Context) ([]ppb.Officer, error) { return s.B.Officers, s.Fail }

// Version moves with every change.
func (s *Store) Version(context.Context) (int64, error) { return s.VersionNo, s.Fail }

// Trouble is InTrouble.
func (s *Store) Trouble() error { return s.InTrouble }

// Watch tells when a test says so.
func (s *Store) Watch(ctx context.Context) <-chan struct{} {
	s.Watched = ctx
	return s.Notices
}

// History is what Events holds.
func (s *Store) History(_ context.Context, _ ppb.Quarter, key string) ([]ppb.Event, error) {
	return s.Events[key], s.Fail
}

// Preference is a person's setting.
func (s *Store) Preference(_ context.Context, owner, name string) (string, error) {
	return s.Prefs[owner+"/"+name], s.Fail
}

// SetPreference sets it.
func (s *Store) SetPreference(_ context.Context, owner, name, value string) error {
	s.Prefs[owner+"/"+name] = value
	return s.Fail
}

// LastPlace is where the person was.
func (s *Store) LastPlace(_ context.Context, owner string, _ ppb.Quarter) (string, bool, error) {
	key, ok := s.Places[owner]
	return key, ok, s.Fail
}

// SetLastPlace remembers it.
func (s *Store) SetLastPlace(owner string, _ ppb.Quarter, key string) { s.Places[owner] = key }
