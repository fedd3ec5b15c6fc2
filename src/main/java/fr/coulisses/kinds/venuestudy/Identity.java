package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;

/// Who and where the venue is, and why it suits the project.
public record Identity(
        String name,
        String address,
        String owner,
        String operator,
        String licence,
        String contact,
        String fees,
        String availability,
        String relevance) {

    static final Identity NONE = new Identity("", "", "", "", "", "", "", "", "");

    public Identity {
        name = Unwritten.text(name);
        address = Unwritten.text(address);
        owner = Unwritten.text(owner);
        operator = Unwritten.text(operator);
        licence = Unwritten.text(licence);
        contact = Unwritten.text(contact);
        fees = Unwritten.text(fees);
        availability = Unwritten.text(availability);
        relevance = Unwritten.text(relevance);
    }
}
