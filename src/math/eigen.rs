//! Eigendecomposition of small symmetric matrices.

// Index loops are clearer than iterators for matrix code.
#![allow(clippy::needless_range_loop)]

/// Eigenvalues and the matching orthonormal eigenvectors (`vectors[k]` belongs to `values[k]`).
#[derive(Debug, Clone, Copy)]
pub struct Eigen<const N: usize> {
    /// Eigenvalues, unordered.
    pub values: [f64; N],
    /// Eigenvectors, one per row.
    pub vectors: [[f64; N]; N],
}

impl<const N: usize> Eigen<N> {
    /// Decomposes a symmetric matrix.
    ///
    /// # Formula
    /// Cyclic Jacobi rotations, which compute small eigenvalues of a positive-definite matrix more accurately than QR.
    ///
    /// # Source
    /// Demmel & Veselić 1992, Jacobi's method is more accurate than QR, SIAM J. Matrix Anal. Appl. 13(4).
    ///
    /// # Examples
    /// The eigenvalues of [[2, 1], [1, 2]] are 1 and 3, and its inverse is [[2, −1], [−1, 2]]/3:
    ///
    /// ```
    /// use regulars::math::eigen::Eigen;
    ///
    /// let eigen = Eigen::of([[2.0, 1.0], [1.0, 2.0]]);
    /// assert!((eigen.values[0].min(eigen.values[1]) - 1.0).abs() < 1e-15);
    /// assert!((eigen.map(|value| 1.0 / value)[0][1] + 1.0 / 3.0).abs() < 1e-15);
    /// ```
    pub fn of(mut matrix: [[f64; N]; N]) -> Self {
        let mut vectors = [[0.0; N]; N];
        for (i, row) in vectors.iter_mut().enumerate() {
            row[i] = 1.0;
        }
        // Convergence is quadratic: six to eight sweeps for any 4 × 4 matrix.
        for _ in 0..32 {
            let mut off = 0.0;
            for i in 0..N {
                for j in 0..i {
                    off += matrix[i][j].abs();
                }
            }
            if off == 0.0 || !off.is_finite() {
                break;
            }
            for p in 0..N {
                for q in p + 1..N {
                    rotate(&mut matrix, &mut vectors, p, q);
                }
            }
        }
        let mut values = [0.0; N];
        for (i, value) in values.iter_mut().enumerate() {
            *value = matrix[i][i];
        }
        Self { values, vectors }
    }

    /// The matrix function Σ f(λₖ)·vₖ vₖᵀ; f(λ) = 1/λ gives the inverse.
    pub fn map(&self, f: impl Fn(f64) -> f64) -> [[f64; N]; N] {
        let mut result = [[0.0; N]; N];
        for (value, vector) in self.values.iter().zip(&self.vectors) {
            let scale = f(*value);
            for i in 0..N {
                for j in 0..N {
                    result[i][j] += scale * vector[i] * vector[j];
                }
            }
        }
        result
    }
}

/// Applies the Jacobi rotation that zeroes `matrix[p][q]`.
fn rotate<const N: usize>(matrix: &mut [[f64; N]; N], vectors: &mut [[f64; N]; N], p: usize, q: usize) {
    let off = matrix[p][q];
    if off.abs() <= f64::EPSILON * 1e-3 * (matrix[p][p].abs() * matrix[q][q].abs()).sqrt() {
        (matrix[p][q], matrix[q][p]) = (0.0, 0.0);
        return;
    }
    let theta = (matrix[q][q] - matrix[p][p]) / (2.0 * off);
    let t = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
    let c = 1.0 / (t * t + 1.0).sqrt();
    let s = t * c;
    matrix[p][p] -= t * off;
    matrix[q][q] += t * off;
    (matrix[p][q], matrix[q][p]) = (0.0, 0.0);
    for k in (0..N).filter(|&k| k != p && k != q) {
        let (kp, kq) = (matrix[k][p], matrix[k][q]);
        (matrix[k][p], matrix[k][q]) = (c * kp - s * kq, s * kp + c * kq);
        (matrix[p][k], matrix[q][k]) = (matrix[k][p], matrix[k][q]);
    }
    for k in 0..N {
        let (vp, vq) = (vectors[p][k], vectors[q][k]);
        (vectors[p][k], vectors[q][k]) = (c * vp - s * vq, s * vp + c * vq);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inverse_times_matrix_is_the_identity() {
        let matrix = [[4.0, 1.0, -2.0], [1.0, 3.0, 0.5], [-2.0, 0.5, 5.0]];
        let inverse = Eigen::of(matrix).map(|value| 1.0 / value);
        for i in 0..3 {
            for j in 0..3 {
                let product: f64 = (0..3).map(|k| matrix[i][k] * inverse[k][j]).sum();
                assert!((product - f64::from(u8::from(i == j))).abs() < 1e-15);
            }
        }
    }

    /// [[2, 1], [1, 2]] has the eigenvalues 1 and 3.
    #[test]
    fn eigenvalues_of_a_textbook_matrix() {
        let mut values = Eigen::of([[2.0, 1.0], [1.0, 2.0]]).values;
        values.sort_by(f64::total_cmp);
        assert!((values[0] - 1.0).abs() < 1e-15 && (values[1] - 3.0).abs() < 1e-15);
    }
}
