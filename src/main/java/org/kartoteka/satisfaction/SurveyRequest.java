package org.kartoteka.satisfaction;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;

/// That a client was asked, whether or not they answered.
///
/// @param askedOn local
/// @param survey which questions: the name of a [Survey], or a set of factors as `set:1`
public record SurveyRequest(long id, ClientId client, LocalDate askedOn, String survey) {}
