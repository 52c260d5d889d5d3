# What the checks need: Debian's packages where a command is missing, and npm's, in the scratch folder. Read by run.
missing=
for pair in chromium:chromium pdfinfo:poppler-utils qpdf:qpdf soffice:libreoffice-writer xmllint:libxml2-utils python3:python3 node:nodejs npm:npm hunspell:hunspell; do
	command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair#*:}"
done
dpkg -s libreoffice-calc >/dev/null 2>&1 || missing="$missing libreoffice-calc"
dpkg -s libreoffice-writer >/dev/null 2>&1 || missing="$missing libreoffice-writer"
[ -e /usr/share/hunspell/en_GB.dic ] || missing="$missing hunspell-en-gb"
[ -x /usr/bin/time ] || missing="$missing time"
if [ -n "$missing" ]; then
	# shellcheck disable=SC2086 # several names
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
npm=$work/npm
mkdir -p "$npm"
if ! cmp -s package.json "$npm/package.json" || [ ! -d "$npm/node_modules" ]; then
	cp package.json "$npm/"
	(cd "$npm" && PUPPETEER_SKIP_DOWNLOAD=1 npm install --ignore-scripts --no-audit --no-fund --loglevel=error)
fi
