/// The words of a contract: mentions in their places, amounts in figures and in words, the document to be signed.
@NullMarked
@NamedInterface("text")
package fr.coulisses.contracts.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
