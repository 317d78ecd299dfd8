/** {@link inlay.smallvec.SmallVec}: a list whose first elements are fields of the list object itself. */
package inlay.smallvec;
