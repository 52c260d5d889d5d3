# Exports every book in every format and edition to $work/out/BOOK-EDITION/report.FORMAT, and the plans of the samples, which are
# imported again without entries: $work/BOOK.path names the database of each, $work/BOOK.empty.db is that plan. Read by run.
rm -rf "$work/out" "$work/data" "$work"/hostile.db* "$work"/*.empty.db* "$work"/*.plan "$work"/*.again
mkdir -p "$work/out"
books=(a b hostile)
"$program" demo --no-screen --plan halton-2023-24-q2 >"$work/a.path"
"$program" demo --no-screen --plan halton-2024-25-q4 >"$work/b.path"

planned() {
	local book
	for book in a b; do
		"$program" --db "$(cat "$work/$book.path")" export --format plan -o "$work/$book.plan" >/dev/null
		"$program" --db "$work/$book.empty.db" init >/dev/null
		"$program" --db "$work/$book.empty.db" import "$work/$book.plan" >/dev/null
		"$program" --db "$work/$book.empty.db" export --format plan -o "$work/$book.again" >/dev/null
		if diff -r "$work/$book.plan" "$work/$book.again" >"$work/said"; then
			printf 'holds\t%s\tplan imported into a new file is the same plan\n' "$book"
		else
			printf 'DOES NOT HOLD\t%s\tplan imported into a new file is the same plan: %s\n' "$book" "$(head -n 4 "$work/said" | tr '\n\t' '  ')"
		fi
	done
}

exported() {
	local book edition format out
	for book in "${books[@]}"; do
		for edition in public members working; do
			out=$work/out/$book-$edition
			mkdir -p "$out"
			for format in $formats; do
				if "$program" --db "$(cat "$work/$book.path")" export --format "$format" --edition "$edition" -o "$out/report.$format" >/dev/null 2>"$work/said"; then
					printf 'holds\t%s %s\t%s is written\n' "$book" "$edition" "$format"
				else
					printf 'DOES NOT HOLD\t%s %s\t%s is written: %s\n' "$book" "$edition" "$format" "$(tr '\n\t' '  ' <"$work/said")"
				fi
			done
		done
	done
}

check plan planned
check hostile python3 hostile.py "$program" "$work/a.plan" "$work/hostile.db"
echo "$work/hostile.db" >"$work/hostile.path"
check exports exported
