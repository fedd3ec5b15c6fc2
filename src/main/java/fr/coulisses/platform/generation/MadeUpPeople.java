package fr.coulisses.platform.generation;

import fr.coulisses.account.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Makes up people. Their addresses lead nowhere, and nobody knows their password.
final class MadeUpPeople {

    private final Tables tables;
    private final Chance chance;
    private final String domain;
    private final String unknownPassword;
    private int opened;

    /// @param domain what stands behind the @ of their addresses
    /// @param unknownPassword the hash of a password that was thrown away
    MadeUpPeople(Tables tables, Chance chance, String domain, String unknownPassword) {
        this.tables = tables;
        this.chance = chance;
        this.domain = domain;
        this.unknownPassword = unknownPassword;
    }

    UUID open(Role role, Instant at) {
        String address = role.name().toLowerCase(Locale.ROOT) + "-" + ++opened;
        return open(address, chance.one(Names.GIVEN), chance.one(Names.FAMILY), role, unknownPassword, at);
    }

    /// @param address what stands before the @
    UUID open(String address, String givenName, String familyName, Role role, String passwordHash, Instant at) {
        UUID id = chance.id();
        tables.people.add(id, address + "@" + domain, givenName, familyName, role, passwordHash, at);
        return id;
    }
}
