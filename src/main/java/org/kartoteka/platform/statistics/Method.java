package org.kartoteka.platform.statistics;

/// How the 95 % interval of an estimate was found; to be named wherever the interval is shown.
public enum Method {
    /// Of a share: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
    /// Journal of the American Statistical Association 22 (1927).
    WILSON,
    /// Of a mean: Student, "The Probable Error of a Mean", Biometrika 6 (1908).
    STUDENT_T,
    /// Of a Net Promoter Score: the adjusted Wald interval with three answers added, after Rocks,
    /// "Interval Estimation for the Net Promoter Score", The American Statistician 70 (2016).
    ADJUSTED_WALD,
    /// Of a correlation: Fisher, "On the Probable Error of a Coefficient of Correlation Deduced
    /// from a Small Sample", Metron 1 (1921).
    FISHER_Z,
    /// Of a difference of two shares: Newcombe, "Interval Estimation for the Difference between
    /// Independent Proportions", Statistics in Medicine 17 (1998), method 10.
    NEWCOMBE,
    /// None can be stated: too few values, or values that do not differ.
    NONE
}
