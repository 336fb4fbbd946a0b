// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stage_program.h"

#include <Cbc_C_Interface.h>

#include <chrono>
#include <limits>
#include <utility>
#include <vector>

namespace edgecut::bench {

namespace {

/// A linear form: columns with coefficients, and a constant.
struct Sum
{
    std::vector<int> columns;
    std::vector<double> factors;
    double constant = 0;

    void add(int column, double factor)
    {
        columns.push_back(column);
        factors.push_back(factor);
    }
    void add(const Sum& other)
    {
        columns.insert(columns.end(), other.columns.begin(), other.columns.end());
        factors.insert(factors.end(), other.factors.begin(), other.factors.end());
        constant += other.constant;
    }
};

class Program
{
public:
    explicit Program(const PartitionProblem& problem) : m_problem(problem)
    {
        for (std::size_t i = 0; i < problem.layerCount(); ++i) {
            const std::optional<TierId>& pin = problem.layers[i].pinned;
            const double low = pin ? static_cast<double>(pin->value) : 0;
            const double high = pin ? static_cast<double>(pin->value) : 1;
            m_far.push_back(addColumn(low, high, true));
            const double near = problem.timeOn(LayerId(i), TierId(0));
            m_first.constant += near;
            m_first.add(m_far.back(), -near);
            m_second.add(m_far.back(), problem.timeOn(LayerId(i), TierId(1)));
        }
    }
    ~Program() { Cbc_deleteModel(m_model); }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void chargeTensors();
    void chargeLinks();
    void keepWithin(double budgetMs);
    ProgramAnswer minimiseMaximum(double limitSeconds);
    ProgramAnswer minimiseFirst(double limitSeconds);

private:
    int addColumn(double low, double high, bool whole)
    {
        Cbc_addCol(m_model, "", low, high, 0, whole ? 1 : 0, 0, nullptr, nullptr);
        return m_columns++;
    }
    void addRow(const Sum& sum, char sense, double right)
    {
        Cbc_addRow(m_model, "", static_cast<int>(sum.columns.size()), sum.columns.data(),
                   sum.factors.data(), sense, right - sum.constant);
    }
    /// column >= larger - smaller
    void atLeastDifference(int column, int larger, int smaller)
    {
        addRow({{column, larger, smaller}, {1, -1, 1}, 0}, 'G', 0);
    }
    ProgramAnswer solve(double constant, double limitSeconds);

    const PartitionProblem& m_problem;
    Cbc_Model* m_model = Cbc_newModel();
    int m_columns = 0;
    std::vector<int> m_far;
    Sum m_first, m_second, m_link;
};

void Program::chargeTensors()
{
    const Link& link = m_problem.links.front();
    const bool paid = m_problem.returnPath == ReturnPath::Paid;
    for (const ProblemTensor& tensor : m_problem.tensors) {
        if (tensor.consumers.empty())
            continue;
        const int made = m_far[tensor.producer.index()];
        const int up = addColumn(0, 1, false);
        m_link.add(up, transferMs(tensor.crossingBytes(), link.uplinkMbps) + link.latencyMs);
        const int down = paid ? addColumn(0, 1, false) : -1;
        if (paid)
            m_link.add(down,
                       transferMs(tensor.crossingBytes(), link.downlinkMbps) + link.latencyMs);
        for (const LayerId consumer : tensor.consumers) {
            const int read = m_far[consumer.index()];
            atLeastDifference(up, read, made);
            if (paid)
                atLeastDifference(down, made, read);
            else
                addRow({{read, made}, {1, -1}, 0}, 'G', 0);
        }
    }
}

void Program::chargeLinks()
{
    const Link& link = m_problem.links.front();
    for (const ProblemTensor& tensor : m_problem.tensors) {
        const int made = m_far[tensor.producer.index()];
        for (const LayerId consumer : tensor.consumers) {
            const int differs = addColumn(0, std::numeric_limits<double>::max(), false);
            atLeastDifference(differs, m_far[consumer.index()], made);
            atLeastDifference(differs, made, m_far[consumer.index()]);
            m_link.add(differs,
                       transferMs(tensor.crossingBytes(), link.uplinkMbps) + link.latencyMs);
        }
    }
}

void Program::keepWithin(double budgetMs)
{
    Sum behind = m_link;
    behind.add(m_second);
    addRow(behind, 'L', budgetMs);
}

ProgramAnswer Program::minimiseMaximum(double limitSeconds)
{
    const int largest = addColumn(0, std::numeric_limits<double>::max(), false);
    Cbc_setObjCoeff(m_model, largest, 1);
    for (Sum stage : {m_first, m_link, m_second}) {
        stage.add(largest, -1);
        addRow(stage, 'L', 0);
    }
    return solve(0, limitSeconds);
}

ProgramAnswer Program::minimiseFirst(double limitSeconds)
{
    for (std::size_t i = 0; i < m_first.columns.size(); ++i)
        Cbc_setObjCoeff(m_model, m_first.columns[i], m_first.factors[i]);
    return solve(m_first.constant, limitSeconds);
}

ProgramAnswer Program::solve(double constant, double limitSeconds)
{
    Cbc_setLogLevel(m_model, 0);
    Cbc_setMaximumSeconds(m_model, limitSeconds);
    Cbc_setAllowableGap(m_model, 0);
    Cbc_setAllowableFractionGap(m_model, 0);
    const auto start = std::chrono::steady_clock::now();
    Cbc_solve(m_model);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    ProgramAnswer answer;
    answer.objective = Cbc_getObjValue(m_model) + constant;
    answer.bound = Cbc_getBestPossibleObjValue(m_model) + constant;
    answer.optimal = Cbc_isProvenOptimal(m_model) != 0;
    answer.seconds = taken.count();
    return answer;
}

} // namespace

ProgramAnswer leastMaximumStage(const PartitionProblem& problem, double limitSeconds)
{
    Program program(problem);
    program.chargeTensors();
    return program.minimiseMaximum(limitSeconds);
}

ProgramAnswer leastFirstTier(const PartitionProblem& problem, double budgetMs, double limitSeconds)
{
    Program program(problem);
    program.chargeTensors();
    program.keepWithin(budgetMs);
    return program.minimiseFirst(limitSeconds);
}

ProgramAnswer publishedDsccs(const PartitionProblem& problem, double budgetMs, double limitSeconds)
{
    Program program(problem);
    program.chargeLinks();
    program.keepWithin(budgetMs);
    return program.minimiseFirst(limitSeconds);
}

} // namespace edgecut::bench
