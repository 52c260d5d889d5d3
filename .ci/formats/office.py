"""LibreOffice as a program that converts files."""
import os
import resource
import signal
import subprocess


def convert(path, form, scratch, seconds):
    """Converts a file to a form within so many seconds of a processor's time, and three times as many of a clock's.

    Gives the new file, or none; how long it took of a processor; and why there is none."""
    out = os.path.join(scratch, "converted")
    os.makedirs(out, exist_ok=True)
    name = os.path.splitext(os.path.basename(path))[0]
    target = os.path.join(out, name + "." + form)
    if os.path.exists(target):
        os.remove(target)
    command = ["soffice", "--headless", "-env:UserInstallation=file://" + os.path.join(scratch, "office"), "--convert-to", form, "--outdir", out, path]
    before = used()
    p = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        said, _ = p.communicate(timeout=3 * seconds)
    except subprocess.TimeoutExpired:
        os.killpg(p.pid, signal.SIGKILL)  # the process group is ours alone
        p.wait()
        return None, used() - before, "it took more than %d s" % (3 * seconds)
    took = used() - before
    if not os.path.exists(target):
        return None, took, said.decode("utf-8", "replace")[-300:]
    if took > seconds:
        return None, took, "it took %.0f s" % took
    return target, took, ""


def used():
    of = resource.getrusage(resource.RUSAGE_CHILDREN)
    return of.ru_utime + of.ru_stime
