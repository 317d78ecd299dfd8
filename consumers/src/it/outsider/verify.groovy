def log = new File(basedir, 'build.log').text
def errors = log.findAll(/Outsider\.java:\[\d+,\d+\] .*/)*.replaceFirst(/.*?\] /, '').toUnique()

assert errors == [
    'class is not allowed to extend sealed class: inlay.smallvec.SmallVec (as it is not listed in its \'permits\' clause)',
    'inlay.smallvec.SmallVec4 is not public in inlay.smallvec; cannot be accessed from outside package',
    'inlay.slimvec.Marker is not public in inlay.slimvec; cannot be accessed from outside package',
    'inlay.smallbox.Form is not public in inlay.smallbox; cannot be accessed from outside package',
    'inlay.vec.SubVec is not public in inlay.vec; cannot be accessed from outside package',
]
