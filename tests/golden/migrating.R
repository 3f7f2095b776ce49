# Checks the figures of docs/migrating.md for CLVTools and BTYDplus: Rscript tests/golden/migrating.R
#
# Needs CLVTools 0.12.1 and BTYDplus 1.2.0. Prints each figure; fails if it differs from the documented one.

suppressMessages({
  library(CLVTools)
  library(BTYDplus)
})

check <- function(what, actual, expected, relative = 1e-3) {
  cat(what, ": ", format(actual, digits = 10), "\n", sep = "")
  if (abs(actual / expected - 1) > relative) stop(what, " is not ", expected)
}

quietly <- function(expression) suppressWarnings(suppressMessages(expression))

# BTYDplus: rhythm on its grocery data.
data("groceryElog", package = "BTYDplus")
cbs <- elog2cbs(groceryElog, T.cal = "2006-12-31")
rhythm <- mbgcnbd.EstimateParameters(cbs)
check("k", rhythm[["k"]], 2)
check("log-likelihood of MBG/CNBD-2", mbgcnbd.cbs.LL(rhythm, cbs), -14978.2108, 1e-8)
expected <- mbgcnbd.ConditionalExpectedTransactions(rhythm, T.star = 52, x = cbs$x, t.x = cbs$t.x, T.cal = cbs$T.cal)
check("purchases in the 52 weeks after", sum(cbs$x.star), 3389)
check("purchases expected by the correction factor", sum(expected), 3970.0)

# CLVTools: covariates of the apparel data, and its correlation of purchase and dropout.
data("apparelTrans", package = "CLVTools")
data("apparelStaticCov", package = "CLVTools")
apparel <- quietly(clvdata(apparelTrans,
  date.format = "ymd", time.unit = "week", estimation.split = "2006-12-31",
  name.id = "Id", name.date = "Date", name.price = "Price"
))
plain <- quietly(pnbd(apparel, verbose = FALSE))
check("log-likelihood of Pareto/NBD", as.numeric(logLik(plain)), -5848.0978, 1e-8)
covariates <- quietly(SetStaticCovariates(apparel,
  data.cov.life = apparelStaticCov, names.cov.life = c("Gender", "Channel"),
  data.cov.trans = apparelStaticCov, names.cov.trans = c("Gender", "Channel"), name.id = "Id"
))
fitted <- quietly(pnbd(covariates, verbose = FALSE))
check("log-likelihood with covariates", as.numeric(logLik(fitted)), -5821.0627, 1e-8)
check("effect of the channel on purchases", coef(fitted)[["trans.Channel"]], 0.6241)
correlated <- quietly(pnbd(apparel, use.cor = TRUE, verbose = FALSE))
# A model with one more parameter cannot fit worse; the search has stopped early.
check("log-likelihood with a correlation", as.numeric(logLik(correlated)), -5850.82, 1e-5)
stopifnot(as.numeric(logLik(correlated)) < as.numeric(logLik(plain)))
# Started at the maximum, it stays there.
there <- quietly(pnbd(apparel,
  use.cor = TRUE, verbose = FALSE, start.param.cor = 0.0125,
  start.params.model = c(r = 1.4413, alpha = 48.2826, s = 0.5478, beta = 45.4832),
  optimx.args = list(method = "Nelder-Mead", control = list(maxit = 20000, reltol = 1e-14))
))
check("log-likelihood from the maximum on", as.numeric(logLik(there)), -5848.0264, 1e-7)

# The discount of DERT: 10 % a period of the data by default, so a week here.
predicted <- quietly(predict(plain, verbose = FALSE))
yearly <- quietly(predict(plain, verbose = FALSE, continuous.discount.factor = log(1.1) / 52.1775))
check("DERT by default", sum(predicted$DERT), sum(quietly(predict(plain,
  verbose = FALSE,
  continuous.discount.factor = log(1.1)
))$DERT), 1e-12)
ratio <- sum(yearly$DERT) / sum(predicted$DERT)
cat("DERT at 10 % a year ÷ DERT by default: ", format(ratio, digits = 5), "\n", sep = "")
stopifnot(ratio > 5)
