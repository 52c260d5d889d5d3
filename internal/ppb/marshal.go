package ppb

import "errors"

// What is stored for good is stored by name, as in package rag.

func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }
func (r Rated) MarshalText() ([]byte, error) { return []byte(r.String()), nil }
func (r Role) MarshalText() ([]byte, error)  { return []byte(r.String()), nil }
func (f Flags) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

func (q Quarter) MarshalText() ([]byte, error) { return Period(q).MarshalText() }

// MarshalText writes 2022-23 or 2022-23-Q2, and nothing for no period.
func (p Period) MarshalText() ([]byte, error) {
	if p == (Period{}) {
		return []byte{}, nil
	}
	return []byte(p.String()), nil
}

func (s *State) UnmarshalText(b []byte) (err error) { *s, err = ParseState(string(b)); return err }
func (r *Role) UnmarshalText(b []byte) (err error)  { *r, err = ParseRole(string(b)); return err }

func (r *Rated) UnmarshalText(b []byte) error {
	for i, n := range ratedNames {
		if n == string(b) {
			*r = Rated(i)
			return nil
		}
	}
	return errors.New("that is not a way of rating a part")
}

func (f *Flags) UnmarshalText(b []byte) error {
	flags, problem := ParseFlags(string(b))
	if problem != "" {
		return errors.New(problem)
	}
	*f = flags
	return nil
}

func (q *Quarter) UnmarshalText(b []byte) error { return (*Period)(q).UnmarshalText(b) }

func (p *Period) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*p = Period{}
		return nil
	}
	*p, err = ParsePeriod(string(b))
	return err
}
