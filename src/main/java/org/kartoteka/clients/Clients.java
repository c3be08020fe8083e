package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The stored clients. What changes them belongs inside a step; each method blocks.
public interface Clients {

    /// The client, also if it lies in the Trash.
    Optional<Client> find(ClientId id);

    /// Those of `ids` that are stored, also in the Trash, in the order of `ids`; a few round trips
    /// however many they are.
    List<Client> findAll(Collection<ClientId> ids);

    /// @throws RuntimeException if a client with this id is stored
    void insert(Client client);

    /// Stores many new clients at the price of few; the same end as [#insert] for each.
    void insertAll(Collection<Client> clients);

    /// Replaces the stored client if it still has `client.version()`; what is equal stays
    /// untouched.
    ///
    /// @return whether it did; on `true` the stored version is one higher, unless nothing differed
    boolean update(Client client);

    /// Puts those of `ids` that are not there yet into the Trash.
    ///
    /// @return how many it put there
    int trash(Collection<ClientId> ids, Instant when);

    /// Takes those of `ids` that lie in the Trash out of it.
    ///
    /// @return how many it took out
    int restore(Collection<ClientId> ids);

    /// Removes those of `ids` that lie in the Trash with everything that belongs to them; people of
    /// a removed company stay, without it.
    ///
    /// @return how many it removed
    int purge(Collection<ClientId> ids);

    /// Gives `tag` to those of `ids` that bear it in no spelling.
    ///
    /// @return how many got it
    int addTag(Collection<ClientId> ids, String tag);

    /// Takes `tag`, in whatever spelling, from those of `ids` that bear it.
    ///
    /// @return how many lost it
    int removeTag(Collection<ClientId> ids, String tag);

    /// Clients that lie in the Trash, the latest first.
    List<Client> trashed();

    /// Clients put into the Trash before `when`, oldest first.
    List<ClientId> trashedBefore(Instant when);

    /// Hands what each client is recognised by to `each`, oldest client first, leaving out the
    /// Trash.
    void identities(Consumer<ClientIdentity> each);

    /// Every tag in use with the number of clients that bear it, the commonest first, leaving out
    /// the Trash.
    List<TagCount> tags();

    /// @param clients how many clients bear it, at least one
    record TagCount(String tag, int clients) {}
}
