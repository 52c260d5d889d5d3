package store

import (
	"strings"
	"testing"
)

func TestRemoteMount(t *testing.T) {
	const mounts = `22 1 8:1 / / rw,relatime - ext4 /dev/root rw
40 22 0:35 / /srv/share rw - fuse.sshfs far:/data rw
41 22 0:36 / /srv/share/local rw - fuse.ntfs-3g /dev/sdb1 rw
42 22 0:37 / /srv/shared rw shared:5 - fuseblk /dev/sdc1 rw
`
	for dir, want := range map[string]string{
		"/srv/share": "sshfs", "/srv/share/ppb": "sshfs", "/srv/share/local/ppb": "", "/srv/shared/ppb": "", "/home": "",
	} {
		if got := remoteMount(strings.NewReader(mounts), dir); got != want {
			t.Errorf("%s: %q, want %q", dir, got, want)
		}
	}
	if kind := networkFileSystem(t.TempDir()); kind != "" {
		t.Skipf("the tests run on %s", kind)
	}
}
