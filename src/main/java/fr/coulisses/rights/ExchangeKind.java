package fr.coulisses.rights;

/// What an exchange with a holder was about.
public enum ExchangeKind {
    REQUEST,
    REMINDER,
    QUOTE,
    ANSWER,
    OTHER
}
