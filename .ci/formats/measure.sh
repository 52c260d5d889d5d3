# Prints what an export of many measures costs a whole process: time, peak memory, size. Every measure has two quarters, a target and
# 300 words. Read by run.
printf '%-9s %-9s %9s %9s %11s\n' measures format seconds 'peak MB' 'size MB'
for measures in 60 2000 10000; do
	db=$work/held-$measures.db
	rm -f "$db"*
	(cd ../.. && TMPDIR=$work go test ./internal/command -run 'TestHeldFile$' -count 1 -held "$measures" -into "$db" >/dev/null)
	for format in $formats; do
		file=$work/held.$format
		"$program" --db "$db" export --format "$format" --edition working -o "$file" --force >/dev/null 2>&1 || true # once for what is read from disk
		if /usr/bin/time -f '%e %M' -o "$work/cost" "$program" --db "$db" export --format "$format" --edition working -o "$file" --force >/dev/null 2>"$work/said"; then
			read -r seconds peak <"$work/cost"
			awk -v n="$measures" -v f="$format" -v s="$seconds" -v p="$peak" -v z="$(stat -c %s "$file")" \
				'BEGIN { printf "%-9d %-9s %9.2f %9.0f %11.2f\n", n, f, s, p / 1024, z / 1e6 }'
		else
			printf '%-9s %-9s %s\n' "$measures" "$format" "$(tr '\n' ' ' <"$work/said")"
		fi
		rm -f "$file"
	done
	rm -f "$db"*
done
