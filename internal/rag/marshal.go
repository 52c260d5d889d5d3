package rag

// What is stored for good is stored by name: the order of the constants may change, the names do not.

var profileNames = [...]string{"even", "last_year", "own"}

func (s Status) MarshalText() ([]byte, error)        { return []byte(s.String()), nil }
func (p Polarity) MarshalText() ([]byte, error)      { return []byte(p.String()), nil }
func (b Basis) MarshalText() ([]byte, error)         { return []byte(b.String()), nil }
func (u Unit) MarshalText() ([]byte, error)          { return []byte(u.String()), nil }
func (d Direction) MarshalText() ([]byte, error)     { return []byte(d.String()), nil }
func (s Scheme) MarshalText() ([]byte, error)        { return []byte(s.String()), nil }
func (k ToleranceKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }
func (k TargetKind) MarshalText() ([]byte, error)    { return []byte(k.String()), nil }
func (d Date) MarshalText() ([]byte, error)          { return []byte(d.String()), nil }
func (k ProfileKind) MarshalText() ([]byte, error)   { return []byte(name(profileNames[:], int(k))), nil }

func (s *Status) UnmarshalText(b []byte) error        { return unmarshal(s, b, ParseStatus) }
func (p *Polarity) UnmarshalText(b []byte) error      { return unmarshal(p, b, ParsePolarity) }
func (b *Basis) UnmarshalText(t []byte) error         { return unmarshal(b, t, ParseBasis) }
func (u *Unit) UnmarshalText(b []byte) error          { return unmarshal(u, b, ParseUnit) }
func (d *Direction) UnmarshalText(b []byte) error     { return unmarshal(d, b, ParseDirection) }
func (s *Scheme) UnmarshalText(b []byte) error        { return unmarshal(s, b, ParseScheme) }
func (k *ToleranceKind) UnmarshalText(b []byte) error { return unmarshal(k, b, ParseToleranceKind) }
func (k *TargetKind) UnmarshalText(b []byte) error    { return unmarshal(k, b, ParseTargetKind) }

func (k *ProfileKind) UnmarshalText(b []byte) error {
	return unmarshal(k, b, func(s string) (ProfileKind, error) { return parse[ProfileKind]("profile", profileNames[:], s) })
}

// UnmarshalText reads an ISO date; the empty text is no date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	return unmarshal(d, b, ParseDate)
}

func unmarshal[T any](to *T, text []byte, parse func(string) (T, error)) error {
	v, err := parse(string(text))
	if err == nil {
		*to = v
	}
	return err
}
