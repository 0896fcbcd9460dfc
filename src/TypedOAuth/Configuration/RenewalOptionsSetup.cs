using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace TypedOAuth.Configuration;

/// <summary>Reads and validates the options of background renewal, from the configuration section <c>OAuth2:Renewal</c>.</summary>
internal sealed class RenewalOptionsSetup(IConfiguration? configuration) : IConfigureOptions<OAuth2RenewalOptions>, IValidateOptions<OAuth2RenewalOptions>
{
    private const string SectionName = "Renewal";
    private const int MostRequests = 10_000;
    private const int MostConcurrent = 1000;

    private static readonly TimeSpan LongestSpan = TimeSpan.FromDays(1);

    /// <summary>The shortest interval, because each search is a call of the store.</summary>
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromSeconds(1);

    public void Configure(OAuth2RenewalOptions options)
    {
        if (configuration?.GetSection(SettingsSection.Root).GetSection(SectionName) is not { } section)
        {
            return;
        }

        options.Interval = SettingsSection.ReadTimeSpan(section, nameof(options.Interval)) ?? options.Interval;
        options.RenewAhead = SettingsSection.ReadTimeSpan(section, nameof(options.RenewAhead)) ?? options.RenewAhead;
        options.MaxRequestsPerSecond = SettingsSection.ReadInteger(section, nameof(options.MaxRequestsPerSecond)) ?? options.MaxRequestsPerSecond;
        options.MaxConcurrency = SettingsSection.ReadInteger(section, nameof(options.MaxConcurrency)) ?? options.MaxConcurrency;
        options.AdoptsOlderRecords = SettingsSection.ReadBoolean(section, nameof(options.AdoptsOlderRecords)) ?? options.AdoptsOlderRecords;
    }

    public ValidateOptionsResult Validate(string? name, OAuth2RenewalOptions options)
    {
        var fault = SettingsValidator.FindSpanFault(GetKey(nameof(options.Interval)), options.Interval, mayBeZero: false, LongestSpan)
            ?? (options.Interval < ShortestInterval ? $"The setting '{GetKey(nameof(options.Interval))}' must be at least '{ShortestInterval:c}'." : null)
            ?? SettingsValidator.FindSpanFault(GetKey(nameof(options.RenewAhead)), options.RenewAhead, mayBeZero: true, LongestSpan)
            ?? FindRangeFault(nameof(options.MaxRequestsPerSecond), options.MaxRequestsPerSecond, MostRequests)
            ?? FindRangeFault(nameof(options.MaxConcurrency), options.MaxConcurrency, MostConcurrent);
        return fault is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fault);
    }

    private static string? FindRangeFault(string name, int value, int largest) =>
        value < 1 || value > largest ? $"The setting '{GetKey(name)}' must be from 1 to {largest}." : null;

    private static string GetKey(string name) => $"{SettingsSection.Root}:{SectionName}:{name}";
}
