package fr.coulisses.tracking.bank;

import fr.coulisses.shared.Money;
import java.time.LocalDate;

/// A movement of a bank account, as a statement has it.
///
/// @param line of the file, from 1
/// @param label what the bank or the accountant wrote
/// @param amount euros; below zero for what went out
public record BankMovement(long line, LocalDate on, String label, Money amount) {}
