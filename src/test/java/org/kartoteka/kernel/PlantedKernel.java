package org.kartoteka.kernel;

import java.sql.SQLException;

/// Breaks the rule of the kernel, for the test of that rule.
final class PlantedKernel {

    SQLException knowsTooMuch;
}
