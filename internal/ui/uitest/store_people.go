package uitest

import (
	"context"
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

func (s *Store) today() ppb.Date { return rag.DateOf(s.Clock()) }

// Deputies is Named.
func (s *Store) Deputies(context.Context) ([]ppb.Deputy, error) { return s.Named, s.Fail }

// AddOfficer adds a person.
func (s *Store) AddOfficer(_ context.Context, a ppb.Actor, o ppb.Officer) (ppb.Officer, error) {
	o, err := ppb.AddPerson(a, s.B.Officers, o)
	if err == nil {
		s.setPeople(append(slices.Clone(s.B.Officers), o))
	}
	return o, err
}

// SetOfficer changes a person.
func (s *Store) SetOfficer(_ context.Context, a ppb.Actor, login string, c ppb.PersonChange) (ppb.Officer, error) {
	return s.putPerson(ppb.ChangePerson(a, s.B.Officers, login, c))
}

// CloseOfficer closes a person.
func (s *Store) CloseOfficer(_ context.Context, a ppb.Actor, login string, on ppb.Date) (ppb.Officer, error) {
	return s.putPerson(ppb.ClosePerson(a, s.B.Officers, login, on, s.today()))
}

// ReopenOfficer reopens one.
func (s *Store) ReopenOfficer(_ context.Context, a ppb.Actor, login string) (ppb.Officer, error) {
	return s.putPerson(ppb.ReopenPerson(a, s.B.Officers, login))
}

func (s *Store) putPerson(o ppb.Officer, err error) (ppb.Officer, error) {
	if err == nil {
		all := slices.Clone(s.B.Officers)
		all[slices.IndexFunc(all, func(was ppb.Officer) bool { return was.Login == o.Login })] = o
		s.setPeople(all)
	}
	return o, err
}

// setPeople is a book with these people.
func (s *Store) setPeople(all []ppb.Officer) {
	s.B = &ppb.Book{Plan: s.B.Plan, Objectives: s.B.Objectives, Officers: all, Items: s.B.Items, SignOff: s.B.SignOff}
	s.VersionNo++
}

// NameDeputy names a deputy.
func (s *Store) NameDeputy(_ context.Context, a ppb.Actor, d ppb.Deputy) (ppb.Deputy, error) {
	d, err := ppb.NameDeputy(a, s.B.Officers, d, s.today())
	if err == nil {
		s.Named = append(s.Named, d)
	}
	return d, err
}

// EndDeputy ends one.
func (s *Store) EndDeputy(_ context.Context, a ppb.Actor, login, whom string) error {
	err := ppb.EndDeputy(a, s.B.Officers, s.Named, login, whom)
	if err == nil {
		s.Named = slices.DeleteFunc(slices.Clone(s.Named), func(d ppb.Deputy) bool { return d.Login == login && d.For == whom })
	}
	return err
}

// ActAs is a person acting as another.
func (s *Store) ActAs(_ context.Context, a ppb.Actor, login string, deputy bool) (ppb.Actor, error) {
	as := ppb.Actor{Officer: a.Real(), Session: a.Session}
	if login == as.Login {
		return as, nil
	}
	return ppb.ActAs(as, s.B.Officers, s.Named, login, s.today(), deputy)
}

// Assign changes who is responsible for an item.
func (s *Store) Assign(_ context.Context, a ppb.Actor, _ ppb.Quarter, key string, c ppb.Assigning) ([]ppb.Assignment, error) {
	next, _, err := ppb.Reassign(a, s.B.Item(key), s.B.Officers, c, s.today())
	if err == nil {
		s.reassign(key, next)
	}
	return next, err
}

// AssignAll gives all items of a person to another.
func (s *Store) AssignAll(_ context.Context, a ppb.Actor, _ ppb.Quarter, from, to, reason string) (keys []string, err error) {
	next, _, err := ppb.Handover(a, s.B, from, to, reason, s.today())
	for _, it := range s.B.Mine(from) {
		if all, ok := next[it.Key()]; ok {
			keys = append(keys, it.Key())
			s.reassign(it.Key(), all)
		}
	}
	return keys, err
}

func (s *Store) reassign(key string, all []ppb.Assignment) {
	it := *s.B.Item(key)
	it.Officers, it.Helping = nil, nil
	for _, as := range all {
		it.Officers = append(it.Officers, as.Login)
		if as.Role == ppb.Contributor {
			it.Helping = append(it.Helping, ppb.Helping{Login: as.Login, For: as.For})
		}
	}
	s.B = s.B.With(&it)
	s.VersionNo++
}
