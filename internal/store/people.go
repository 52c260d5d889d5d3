package store

import (
	"context"
	"database/sql"

	"ppbtui/internal/ppb"
)

// Init registers the first administrator of an empty file.
func (s *Store) Init(ctx context.Context, first ppb.Officer, session string) (err error) {
	defer wrap(&err, "register %s", first.Login)
	first.Role = ppb.RoleAdministrator
	for _, t := range []struct {
		what string
		text *string
	}{{"login", &first.Login}, {"name", &first.Name}, {"post", &first.Post}} {
		var problem string
		if *t.text, problem = ppb.CleanName(t.what, *t.text); problem != "" {
			return say("%s", problem)
		}
	}
	return s.Write(ctx, ppb.Actor{Officer: first, Session: session}, func(tx *Tx) error {
		people, err := tx.people()
		if err != nil {
			return err
		}
		if len(people) > 0 {
			return say("%s is in use already, by %d people: an administrator adds others with `ppbtui officer add`", s.path, len(people))
		}
		if err := tx.seal("officer", first.Login); err != nil {
			return err
		}
		if err := tx.putOfficer(first); err != nil {
			return err
		}
		return tx.record(auditRow{action: "init", what: "officer " + first.Login, became: jsonText(officerView(first))})
	})
}

// Person is the person with this login, else *ppb.NotFoundError.
func (s *Store) Person(ctx context.Context, login string) (o ppb.Officer, err error) {
	defer wrap(&err, "look up %s", login)
	err = s.read(ctx, func(r reader) error {
		o, err = r.person(login)
		return err
	})
	return o, err
}

const officerColumns = `login, name, post, role, department, mail, closed_on`

// officerCols read officerColumns.
func officerCols(o *ppb.Officer) []any {
	return []any{&o.Login, &o.Name, &o.Post, parsed(&o.Role, ppb.ParseRole), &o.Department, &o.Mail, dateCol(&o.ClosedOn)}
}

func (r reader) person(login string) (o ppb.Officer, err error) {
	found, err := r.one(`SELECT `+officerColumns+` FROM officer WHERE login = $1`, []any{login}, officerCols(&o)...)
	if err == nil && !found {
		return o, &ppb.NotFoundError{What: "person with the login", Ref: login}
	}
	return o, err
}

// People are all officers by name.
func (s *Store) People(ctx context.Context) (out []ppb.Officer, err error) {
	defer wrap(&err, "read the people")
	err = s.read(ctx, func(r reader) error {
		out, err = r.people()
		return err
	})
	return out, err
}

func (r reader) people() (out []ppb.Officer, err error) {
	err = r.each(`SELECT `+officerColumns+` FROM officer ORDER BY name, login`, nil, func(rows *sql.Rows) error {
		var o ppb.Officer
		err := rows.Scan(officerCols(&o)...)
		out = append(out, o)
		return err
	})
	return out, err
}

// nameOf is the person's name, the login where nobody has it.
func (r reader) nameOf(login string) (string, error) {
	name := login
	_, err := r.one(`SELECT name FROM officer WHERE login = $1`, []any{login}, &name)
	return name, err
}

// enteredBy is who changed an entry's content last: the login of the person at the keyboard, and their name, with whose they
// acted as. The entry itself names the one whose rules applied; the audit names both.
func (r reader) enteredBy(e ppb.Entry) (login, name string, err error) {
	who, acting := e.EnteredBy, ""
	if _, err := r.one(`SELECT who, acting FROM audit WHERE what = $1 AND quarter = $2 AND action IN ('commit', 'import')
			ORDER BY seq DESC LIMIT 1`, []any{e.Key, e.Quarter.String()}, &who, &acting); err != nil {
		return "", "", err
	}
	if name, err = r.nameOf(who); err != nil || acting == "" {
		return who, name, err
	}
	by, err := r.nameOf(acting)
	return acting, by + " as " + name, err
}

func (tx *Tx) putOfficer(o ppb.Officer) error {
	return tx.exec(`INSERT INTO officer (login, name, post, role, department, mail, closed_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (login) DO UPDATE SET name = excluded.name, post = excluded.post, role = excluded.role,
		department = excluded.department, mail = excluded.mail, closed_on = excluded.closed_on`,
		o.Login, o.Name, o.Post, o.Role.String(), o.Department, o.Mail, o.ClosedOn.String())
}
