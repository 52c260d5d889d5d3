#!/usr/bin/env bash
# The same bytes twice, and from a copy of the file, of the sample's signed quarter in every format: same.sh PROGRAM SCRATCH FORMAT...
set -euo pipefail
program=$1 work=$2
shift 2
db=$(cat "$work/a.path")
copy=$work/copy.db
rm -rf "$work/same" "$copy"*
mkdir -p "$work/same"
"$program" --db "$db" backup "$copy" >/dev/null
quarter=$("$program" --db "$db" quarter list | awk '/signed off/ { print $1; exit }')
for format in "$@"; do
	first=$work/same/first.$format second=$work/same/second.$format third=$work/same/third.$format
	"$program" --db "$db" export --quarter "$quarter" --format "$format" -o "$first" >/dev/null
	sleep 1 # a time that gets into a file is another by now
	"$program" --db "$db" export --quarter "$quarter" --format "$format" -o "$second" >/dev/null
	"$program" --db "$copy" export --quarter "$quarter" --format "$format" -o "$third" >/dev/null
	for other in "$second:twice" "$third:from a copy of the file"; do
		if cmp -s "$first" "${other%%:*}"; then
			printf 'holds\t%s\t%s gives the same bytes %s\n' "$quarter" "$format" "${other#*:}"
		else
			printf 'DOES NOT HOLD\t%s\t%s gives the same bytes %s\n' "$quarter" "$format" "${other#*:}"
		fi
	done
done
