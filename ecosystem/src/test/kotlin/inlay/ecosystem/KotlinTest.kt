package inlay.ecosystem

import inlay.slimvec.SlimVec
import inlay.smallbox.SmallBox
import inlay.smallbox.Space
import inlay.smallvec.SmallVec
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
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
    fun shouldRemoveAtTheEndsOnAnyJdkByItsOwnMethods() {
        val list: SmallVec<String> = SmallVec.of("a", "b", "c")

        assertEquals("a", list.removeFirst())
        assertEquals("c", list.removeLast())
        assertThrows(NoSuchElementException::class.java) { SmallVec.create<String>().removeFirst() }
    }

    @Test
    fun shouldRemoveByIndexAndByElement() {
        val numbers: SmallVec<Int> = SmallVec.of(10, 20, 30)

        assertEquals(10, numbers.removeAt(0))
        assertTrue(numbers.remove(30))
        assertFalse(numbers.remove(0))
        assertEquals(listOf(20), numbers)
    }

    @Test
    fun shouldBeTheResultOnlyWhereItIsGivenAsTheDestination() {
        val words = listOf("a", "bb", "ccc", "dddd", "eeeee")

        assertFalse(SmallVec.copyOf(words).map { it.length } is SmallVec<*>)
        val lengths: SmallVec<Int> = words.mapTo(SmallVec.withInlineCapacity(8)) { it.length }
        val tags: SlimVec<String> = words.filterTo(SlimVec.create()) { it.length == 2 }
        val all: SmallVec<String> = words.toCollection(SmallVec.create())

        assertEquals(listOf(1, 2, 3, 4, 5), lengths)
        assertFalse(lengths.spilled())
        assertEquals(listOf("bb"), tags)
        assertEquals(words, all)
    }
}
