package store

import (
	"context"
	"database/sql"

	"ppbtui/internal/ppb"
)

// AddKey registers a public key, as in a file that ends in .pub, for an officer. Only administrators may. A key that is
// registered for the same officer already is left as it is; one of another officer, a weak one and what is no public key
// are refused.
func (s *Store) AddKey(ctx context.Context, a ppb.Actor, login, text string) (k ppb.Key, err error) {
	defer wrap(&err, "add a key of %s", login)
	if err := ppb.Permit(a, ppb.ActKeys, nil); err != nil {
		return k, err
	}
	parsed, err := parseKey(text)
	if err != nil {
		return k, err
	}
	err = s.Write(ctx, a, func(tx *Tx) error {
		o, err := tx.person(login)
		if err != nil {
			return err
		}
		if o.Closed(tx.today()) {
			return say("%s has left, and nobody comes in as them: reopen them first with `ppbtui officer reopen %s`", o.Name, login)
		}
		if err := tx.withdrawKeys(); err != nil {
			return err
		}
		k = ppb.Key{
			Fingerprint: parsed.fingerprint, Line: parsed.line, Login: login, Comment: parsed.comment,
			AddedAt: tx.now, AddedBy: a.Login,
		}
		held := false
		err = tx.eachKey(` AND fingerprint = $1`, []any{k.Fingerprint}, func(old ppb.Key) { k, held = old, true })
		if err != nil {
			return err
		}
		if held && k.Login != login {
			name, err := tx.nameOf(k.Login)
			if err != nil {
				return err
			}
			return say("this key belongs to %s (%s) already, and a key is one person's: remove it there first with "+
				"`ppbtui officer key remove %s`, or take another key", name, k.Login, k.Fingerprint)
		}
		if held {
			return nil
		}
		if err := tx.seal("officer_key", k.Fingerprint); err != nil {
			return err
		}
		if err := tx.exec(`INSERT INTO officer_key (fingerprint, line, login, comment, added_at, added_by, revoked_at)
			VALUES ($1, $2, $3, $4, $5, $6, NULL) ON CONFLICT (fingerprint) DO UPDATE SET login = excluded.login,
			comment = excluded.comment, added_at = excluded.added_at, added_by = excluded.added_by, revoked_at = NULL`,
			k.Fingerprint, k.Line, k.Login, k.Comment, ms(k.AddedAt), k.AddedBy); err != nil {
			return err
		}
		return tx.record(auditRow{action: "add_key", what: "officer " + login, became: jsonText(keyView(k))})
	})
	if err != nil {
		return ppb.Key{}, err
	}
	return k, nil
}

// RemoveKey withdraws a key: from now on it lets nobody in. Only administrators may.
func (s *Store) RemoveKey(ctx context.Context, a ppb.Actor, fingerprint string) (err error) {
	defer wrap(&err, "remove the key %s", fingerprint)
	if err := ppb.Permit(a, ppb.ActKeys, nil); err != nil {
		return err
	}
	return s.Write(ctx, a, func(tx *Tx) error {
		var k ppb.Key
		err := tx.eachKey(` AND fingerprint = $1`, []any{fingerprint}, func(found ppb.Key) { k = found })
		if err != nil {
			return err
		}
		if k.Login == "" {
			return noKey(fingerprint)
		}
		return tx.withdraw(k)
	})
}

// withdraw has a key let nobody in any more.
func (tx *Tx) withdraw(k ppb.Key) error {
	if err := tx.seal("officer_key", k.Fingerprint); err != nil {
		return err
	}
	if err := tx.exec(`UPDATE officer_key SET revoked_at = $2 WHERE fingerprint = $1`, k.Fingerprint, ms(tx.now)); err != nil {
		return err
	}
	return tx.record(auditRow{action: "remove_key", what: "officer " + k.Login, was: jsonText(keyView(k))})
}

// withdrawKeys withdraws the keys of everybody who has left. They let nobody in from the start of that day; whoever changes
// people or keys next has it written down.
func (tx *Tx) withdrawKeys() error {
	people, err := tx.people()
	if err != nil {
		return err
	}
	var left []ppb.Key
	for _, o := range people {
		if !o.Closed(tx.today()) {
			continue
		}
		if err := tx.eachKey(` AND login = $1`, []any{o.Login}, func(k ppb.Key) { left = append(left, k) }); err != nil {
			return err
		}
	}
	for _, k := range left {
		if err := tx.withdraw(k); err != nil {
			return err
		}
	}
	return nil
}

// Keys are the keys that let an officer in, the oldest first; login "" stands for everybody.
func (s *Store) Keys(ctx context.Context, login string) (out []ppb.Key, err error) {
	defer wrap(&err, "read the keys")
	where, args := "", []any(nil)
	if login != "" {
		where, args = ` AND login = $1`, []any{login}
	}
	err = s.read(ctx, func(r reader) error {
		people, err := r.people()
		if err != nil {
			return err
		}
		gone := map[string]bool{}
		for _, o := range people {
			gone[o.Login] = o.Closed(r.s.today())
		}
		return r.eachKey(where, args, func(k ppb.Key) {
			if !gone[k.Login] {
				out = append(out, k)
			}
		})
	})
	return out, err
}

// keyOwners begins the look-up of whom keys let in: nobody who has left.
const keyOwners = `SELECT k.fingerprint, ` + ownerColumns + ` FROM officer_key k JOIN officer o ON o.login = k.login
	WHERE k.revoked_at IS NULL AND (o.closed_on = '' OR o.closed_on > $1)`

const ownerColumns = `o.login, o.name, o.post, o.role, o.department, o.mail, o.closed_on`

// OfficerByKey is the officer whom a key lets in, as they are registered now, else *ppb.NotFoundError.
func (s *Store) OfficerByKey(ctx context.Context, fingerprint string) (o ppb.Officer, err error) {
	defer wrap(&err, "look up the key %s", fingerprint)
	err = s.read(ctx, func(r reader) error {
		found, err := r.one(keyOwners+` AND k.fingerprint = $2`, []any{s.today().String(), fingerprint},
			append([]any{new(string)}, officerCols(&o)...)...)
		if err == nil && !found {
			return noKey(fingerprint)
		}
		return err
	})
	return o, err
}

// OfficersByKey are all officers whom a key lets in, by its fingerprint.
func (s *Store) OfficersByKey(ctx context.Context) (out map[string]ppb.Officer, err error) {
	defer wrap(&err, "look up the keys")
	out = map[string]ppb.Officer{}
	err = s.read(ctx, func(r reader) error {
		return r.each(keyOwners, []any{s.today().String()}, func(rows *sql.Rows) error {
			var fingerprint string
			var o ppb.Officer
			err := rows.Scan(append([]any{&fingerprint}, officerCols(&o)...)...)
			out[fingerprint] = o
			return err
		})
	})
	return out, err
}

func noKey(fingerprint string) error {
	return &ppb.NotFoundError{What: "key with the fingerprint", Ref: fingerprint}
}

// eachKey reads the keys that hold.
func (r reader) eachKey(where string, args []any, fn func(ppb.Key)) error {
	return r.each(`SELECT fingerprint, line, login, comment, added_at, added_by FROM officer_key WHERE revoked_at IS NULL`+
		where+` ORDER BY login, added_at, fingerprint`, args, func(rows *sql.Rows) error {
		var k ppb.Key
		err := rows.Scan(&k.Fingerprint, &k.Line, &k.Login, &k.Comment, r.s.timeCol(&k.AddedAt), &k.AddedBy)
		if err == nil {
			fn(k)
		}
		return err
	})
}

func keyView(k ppb.Key) view {
	return view{"fingerprint": k.Fingerprint, "type": k.Type(), "comment": k.Comment}
}
