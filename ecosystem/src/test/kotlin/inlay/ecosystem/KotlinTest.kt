package inlay.ecosystem

import inlay.slimvec.SlimVec
import inlay.smallbox.SmallBox
import inlay.smallbox.Space
import inlay.smallvec.SmallVec
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.MethodSource

/** The lists as Kotlin's MutableList. */
class KotlinTest {

    companion object {
        @JvmStatic
        fun empty(): List<MutableList<String>> = listOf(SmallVec.create(), SmallVec.withInlineCapacity(2), SlimVec.create())
    }

    @ParameterizedTest
    @MethodSource("empty")
    fun shouldBeAMutableList(list: MutableList<String>) {
        list += "b"
        list += listOf("c", "d")
        list.add(0, "a")
        list -= "c"
        list[2] = "e"

        assertEquals(listOf("a", "b", "e"), list)
        assertTrue("b" in list)
        assertEquals("a", list[0])
        assertEquals(1, list.indexOf("b"))
        assertEquals("abe", buildString { for (element in list) append(element) })
    }

    @ParameterizedTest
    @MethodSource("empty")
    fun shouldBeTakenApart(list: MutableList<String>) {
        list += listOf("a", "b", "c")
        val (first, second) = list

        assertEquals("ab", first + second)
        assertEquals(listOf("0a", "1b", "2c"), list.mapIndexed { index, element -> "$index$element" })
        assertEquals(listOf("b", "c"), list.drop(1))
    }

    @ParameterizedTest
    @MethodSource("empty")
    fun shouldHaveTwoEnds(list: MutableList<String>) {
        assertThrows(NoSuchElementException::class.java) { list.first() }
        assertNull(list.firstOrNull())
        list += listOf("a", "b", "c")

        assertEquals("a", list.first())
        assertEquals("c", list.last())
        assertEquals("a", list.removeAt(0))
        assertEquals("c", list.removeAt(list.lastIndex))
        assertEquals(listOf("b"), list)
    }

    @ParameterizedTest
    @MethodSource("empty")
    fun shouldBeChangedByFunctions(list: MutableList<String>) {
        list += listOf("c", "a", "b")
        list.sort()
        list.removeAll { it == "b" }
        list.replaceAll { it.uppercase() }

        assertEquals(listOf("A", "C"), list)
    }

    @Test
    fun shouldBeWrittenAsInTheDocument() {
        val names: SmallVec<String> = SmallVec.of("b", "c")
        names += "d"
        names.add(0, "a")
        names -= "c"
        val (first, second) = names
        for ((index, name) in names.withIndex()) {
            names[index] = name.uppercase()
        }

        assertEquals("ab", first + second)
        assertEquals(listOf("A", "B", "D"), names)
    }

    @Test
    fun shouldRemoveAtTheEndsOnAnyJdkByItsOwnMethods() {
        val list: SmallVec<String> = SmallVec.of("a", "b", "c")

        assertEquals("a", list.removeFirst())
        assertEquals("c", list.removeLast())
        assertThrows(NoSuchElementException::class.java) { SmallVec.create<String>().removeFirst() }
    }

    @Test
    fun shouldRemoveByIndexAndByElement() {
        val numbers: SmallVec<Int> = SmallVec.of(10, 20, 30)
        numbers.removeAt(0)
        numbers.remove(30)

        assertFalse(numbers.remove(0))
        assertEquals(listOf(20), numbers)
    }

    @Test
    fun shouldBeTheResultOnlyWhereItIsGivenAsTheDestination() {
        val words = listOf("a", "bb", "ccc", "dddd", "eeeee")
        val lengths: SmallVec<Int> = words.mapTo(SmallVec.withInlineCapacity(8)) { it.length }
        val short: SlimVec<String> = words.filterTo(SlimVec.create()) { it.length < 2 }
        val copy: SmallVec<String> = words.toCollection(SmallVec.create())

        assertFalse(copy.map { it.length } is SmallVec<*>)
        assertFalse(copy + "more" is SmallVec<*>)
        assertFalse(lengths.spilled())
        assertEquals(listOf(1, 2, 3, 4, 5), lengths)
        assertEquals(listOf("a"), short)
        assertEquals(words, copy)
    }

    @Test
    fun shouldTakeLambdas() {
        val numbers: SmallVec<Int> = SmallVec.of(1, 2, 2, 3)
        numbers.dedup()
        numbers.retain { it > 1 }
        val taken = numbers.extractIf(0, numbers.size) { it == 3 }

        assertEquals(listOf(2), numbers)
        assertEquals(listOf(3), taken)
    }

    @Test
    fun shouldKeepANumberInABox() {
        val box: SmallBox<Any> = SmallBox.empty(Space.S2)
        box.setLong(41)
        box.setLong(box.getLong() + 1)

        assertEquals(42L, box.get())
        assertTrue(box.isInline)
    }
}
