/// Any two schemas beside each other: databases, files, migrations, records.
@NullMarked
package dev.squall.kit.compare;

import org.jspecify.annotations.NullMarked;
