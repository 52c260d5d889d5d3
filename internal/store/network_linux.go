package store

import (
	"bufio"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/sys/unix"
)

// remote are the types of file system whose locks cannot be trusted, by the number that statfs gives.
var remote = map[uint32]string{
	0x00006969: "NFS", 0x0000517b: "SMB", 0xff534d42: "CIFS", 0xfe534d42: "SMB", 0x01021997: "9P", 0x5346414f: "AFS",
	0x6b414653: "AFS", 0x00c36400: "Ceph", 0x73757245: "Coda", 0x0000564c: "NCP", 0x01161970: "GFS2", 0x7461636f: "OCFS2",
	0x0bd00bd0: "Lustre", 0x47504653: "GPFS", 0x786f4256: "VirtualBox shared folder", 0x7c7c6673: "Parallels shared folder",
}

const fuseMagic = 0x65735546

// remoteFuse are file systems that the kernel only knows as FUSE.
var remoteFuse = []string{"sshfs", "rclone", "s3fs", "gcsfuse", "davfs", "glusterfs", "ceph", "goofys", "curlftpfs", "smbnetfs"}

// networkFileSystem names the type where the folder is on another machine, else "".
func networkFileSystem(dir string) string {
	var st unix.Statfs_t
	if unix.Statfs(dir, &st) != nil {
		return ""
	}
	magic := uint32(st.Type)
	if magic == fuseMagic {
		return remoteFuseType(dir)
	}
	return remote[magic]
}

func remoteFuseType(dir string) string {
	f, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		return ""
	}
	defer f.Close()
	return remoteMount(f, dir)
}

// remoteMount reads the table of mounts for the type under which a folder is mounted.
func remoteMount(mounts io.Reader, dir string) string {
	var at, kind string
	for sc := bufio.NewScanner(mounts); sc.Scan(); {
		before, after, ok := strings.Cut(sc.Text(), " - ")
		fields := strings.Fields(before)
		if !ok || len(fields) < 5 {
			continue
		}
		point := fields[4]
		inside := dir == point || point == "/" || strings.HasPrefix(dir, point+"/")
		if inside && len(point) >= len(at) {
			at, kind = point, strings.Fields(after + " ?")[0]
		}
	}
	if name, ok := strings.CutPrefix(kind, "fuse."); ok && slices.Contains(remoteFuse, name) {
		return name
	}
	return ""
}
