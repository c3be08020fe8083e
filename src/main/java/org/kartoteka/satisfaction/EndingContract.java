package org.kartoteka.satisfaction;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;

import java.time.LocalDate;

/// A contract that has an end.
///
/// @param endsOn the last day on which it holds
public record EndingContract(ContractId id, ClientId client, String title, LocalDate endsOn) {}
