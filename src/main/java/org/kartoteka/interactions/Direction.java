package org.kartoteka.interactions;

/// Who turned to whom.
public enum Direction {
    IN,
    OUT
}
