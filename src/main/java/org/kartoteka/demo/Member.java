package org.kartoteka.demo;

import org.kartoteka.clients.Client;

import java.time.LocalDate;
import java.util.List;

/// Whom one story of the sample base is about.
///
/// @param people the private client alone, or the people of the company, or nobody
/// @param company the company, null for a private client
/// @param since the day of the first talk
record Member(List<Client> people, Client company, LocalDate since) {

    boolean isCompany() {
        return company != null;
    }
}
