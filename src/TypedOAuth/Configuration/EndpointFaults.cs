using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Configuration;

/// <summary>Finds faults of a client's endpoints, of their placeholders and of the values of endpoint parameters.</summary>
internal sealed class EndpointFaults
{
    /// <summary>The placeholders of single requests, which the revocation and the UserInfo endpoint can contain.</summary>
    private static readonly string[] OperationNames = ["token", "access_token", "refresh_token", "account"];

    private readonly OAuth2ClientDefinition _definition;
    private readonly OAuth2ClientOptions _options;
    private readonly EffectiveEndpoints _endpoints;
    private readonly EndpointParameterSet _parameters;
    private readonly List<string> _faults = [];

    private EndpointFaults(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        (_definition, _options) = (definition, options);
        _endpoints = EffectiveEndpoints.Find(definition, options);
        _parameters = EndpointParameterSet.Create(definition, _endpoints.Addresses);
    }

    /// <summary>Returns the faults; returns an empty list if there are none.</summary>
    public static IReadOnlyList<string> Find(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        var found = new EndpointFaults(definition, options);
        found.AddEnvironmentFault();
        if (found.HasValidPatterns())
        {
            found.AddValueFaults();
            found.AddEndpointFaults();
            found.AddOriginFaults();
        }

        return found._faults;
    }

    private void AddEnvironmentFault()
    {
        if (_options.Environment is { Length: > 0 } name && _definition.Environments.All(declared => !declared.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            var declared = _definition.Environments.Count == 0
                ? "The client declares no environments."
                : $"Declared: {string.Join(", ", _definition.Environments.Select(static environment => $"'{environment.Name}'"))}.";
            _faults.Add($"The setting '{GetKey(nameof(_options.Environment))}' is '{name}', which is not an environment of the client. {declared}");
        }
    }

    private bool HasValidPatterns()
    {
        foreach (var parameter in _parameters.All)
        {
            try
            {
                _ = parameter.Declaration.Expression?.Value;
            }
            catch (ArgumentException exception)
            {
                _faults.Add(
                    $"The endpoint parameter '{parameter.Name}' of the OAuth 2.0 client '{_definition.Alias}' declares a pattern that is not a "
                    + $"regular expression: {exception.Message}");
                return false;
            }
        }

        return true;
    }

    private void AddValueFaults()
    {
        foreach (var parameter in _parameters.All)
        {
            if (parameter.Declaration.Value is { Length: > 0 } value && parameter.TryAccept(value) is null)
            {
                _faults.Add(
                    $"The endpoint parameter '{parameter.Name}' of the OAuth 2.0 client '{_definition.Alias}' declares the value '{value}', "
                    + $"which is not permitted. {parameter.Rule}");
            }
        }

        foreach (var (name, value) in _options.Parameters)
        {
            AddSettingFault(name, value);
        }
    }

    private void AddSettingFault(string name, string value)
    {
        var key = GetKey($"{nameof(_options.Parameters)}:{name}");
        if (_parameters.Find(name) is not { } parameter)
        {
            var declared = _parameters.All.Count == 0
                ? "The client declares no endpoint parameters."
                : $"Declared: {string.Join(", ", _parameters.All.Select(static parameter => $"'{parameter.Name}'"))}.";
            _faults.Add($"The setting '{key}' names no endpoint parameter of the client. {declared}");
        }
        else if (parameter.Source is not (OAuth2EndpointParameterSource.Setting or OAuth2EndpointParameterSource.User))
        {
            _faults.Add($"The setting '{key}' has no effect, because the provider states the value of this parameter ({parameter.Source}). Remove the setting.");
        }
        else if (value.Length > 0 && parameter.TryAccept(value) is null)
        {
            _faults.Add($"The setting '{key}' is '{value}', which is not permitted. {parameter.Rule}");
        }
    }

    private void AddEndpointFaults()
    {
        AddEndpointFault(nameof(_options.AuthUri), _endpoints.Authorization);
        AddEndpointFault(nameof(_options.AccessTokenUri), _endpoints.Token);
        AddEndpointFault(nameof(_options.RefreshTokenUri), _endpoints.Refresh);
        AddEndpointFault(nameof(_options.RevokeTokenUri), _endpoints.Revocation);
        AddEndpointFault(nameof(_options.UserInfoUri), _endpoints.UserInfo);
        AddEndpointFault(nameof(_options.ExchangeTokenUri), _endpoints.Exchange);
        if (_definition.IdTokenValidator is not null || (_endpoints.Issuer is { } issuer && _parameters.All.Any(parameter => IsIn(parameter, issuer))))
        {
            // The keys for the validation of ID tokens are requested from the issuer.
            AddEndpointFault(nameof(_options.Issuer), _endpoints.Issuer);
        }

        AddEndpointFault(nameof(_options.DiscoveryUri), _endpoints.Discovery);
    }

    private void AddEndpointFault(string name, string? address)
    {
        if (address is null)
        {
            return;
        }

        var key = $"{name} of the OAuth 2.0 client '{_definition.Alias}' (declared, or set as '{GetKey(name)}')";
        if (Placeholder.FindAll(address).Where(placeholder => !IsKnown(name, address, placeholder)).Cast<Placeholder?>().FirstOrDefault() is { } unknown)
        {
            _faults.Add(
                $"{key} is '{address}', which contains the placeholder '{unknown.GetText(address)}': set '{GetKey(name)}' to the whole address, "
                + "with your value in place of the placeholder.");
        }
        else if (FindPlacementFault(name, address) is { } placement)
        {
            _faults.Add($"{key} is '{address}', {placement}");
        }
        else if (FindSamples(address).Select(sample => FindAddressFault(key, address, sample, sample.Fill(address))).FirstOrDefault(static fault => fault is not null) is { } fault)
        {
            _faults.Add(fault);
        }
    }

    private string? FindAddressFault(string key, string address, EndpointFiller filler, string sample)
    {
        if (!Uri.TryCreate(sample, UriKind.Absolute, out var uri) || sample.AsSpan().Trim().Length != sample.Length)
        {
            return $"{key} is '{address}', which is not an absolute URI: write the whole URI with its scheme, 'https://…'.";
        }

        if (uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            return $"{key} contains a fragment or user information: remove this part (RFC 6749 §3.1).";
        }

        if (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && !_definition.AllowInsecureLoopback)
        {
            return $"{key} is '{address}', an http URI on this machine: declare AllowInsecureLoopback = true if this is development, or use https.";
        }

        if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        {
            return $"{key} is '{address}': use https, because the connection transmits secrets or keys (RFC 6749 §3.1 and §3.2).";
        }

        return filler.IsFilledAsWritten(address, sample, uri)
            ? null
            : $"{key} is '{address}', but a value of its placeholders changes the host or the path: with it, the address is '{sample}'. Check Values and the settings.";
    }

    /// <summary>Finds a placeholder whose value is not known when the endpoint is used, or that would permit any host.</summary>
    private string? FindPlacementFault(string name, string address)
    {
        foreach (var placeholder in Placeholder.FindAll(address))
        {
            if (_parameters.Find(placeholder.Name) is not { } parameter)
            {
                continue;
            }

            var isLate = name switch
            {
                nameof(_options.AuthUri) => parameter.Source is not (OAuth2EndpointParameterSource.Setting or OAuth2EndpointParameterSource.User),
                nameof(_options.AccessTokenUri) => parameter.Source is OAuth2EndpointParameterSource.IdToken or OAuth2EndpointParameterSource.TokenResponse,
                _ => false,
            };
            if (isLate)
            {
                return $"but the value of '{{{parameter.Name}}}' is not known when this endpoint is called ({parameter.Source}): choose another source.";
            }
        }

        foreach (var placeholder in EndpointText.FindInHost(address))
        {
            if (_parameters.Find(placeholder.Name) is { IsOfConnection: true } chosen && !chosen.Texts.Any() && EndpointText.IsWholeHost(address, placeholder, FindTexts))
            {
                return $"so that a value of '{{{chosen.Name}}}' could name the host of any domain: write the domain after the placeholder, or declare "
                    + "Values with the permitted hosts.";
            }
        }

        return null;
    }

    private IEnumerable<string> FindTexts(string name) => _parameters.Find(name)?.Texts ?? [];

    private void AddOriginFaults()
    {
        var key = $"ApiOrigins of the OAuth 2.0 client '{_definition.Alias}' (declared, or set as '{GetKey(nameof(_options.ApiOrigins))}')";
        foreach (var value in _endpoints.ApiOrigins)
        {
            var isUnknown = Placeholder.FindAll(value).Any(placeholder => !IsKnown(nameof(_options.ApiOrigins), value, placeholder));
            var origins = FindSamples(value).Select(sample => ClientSettings.FindOrigin(sample, value)).ToList();
            if (!isUnknown && FindPlacementFault(nameof(_options.ApiOrigins), value) is { } placement)
            {
                _faults.Add($"{key} contains '{value}', {placement}");
            }
            else if (isUnknown || origins.Contains(null))
            {
                _faults.Add(
                    $"{key} contains '{value}', which is not an https origin: "
                    + "write scheme and host only, 'https://api.example.org' or 'https://*.example.org'.");
            }
            else if (origins.Any(static origin => origin!.IsInsecure) && !_definition.AllowInsecureLoopback)
            {
                _faults.Add($"{key} contains '{value}', an http origin on this machine: declare AllowInsecureLoopback = true if this is development, or use https.");
            }
        }
    }

    private bool IsKnown(string name, string address, Placeholder placeholder) =>
        _parameters.Find(placeholder.Name) is not null
        || placeholder.Name == EndpointFiller.ClientIdName
        || (name is nameof(_options.RevokeTokenUri) or nameof(_options.UserInfoUri)
            && OperationNames.Contains(placeholder.Name)
            && placeholder.Start >= EndpointText.GetAuthority(address).End);

    private static bool IsIn(EndpointParameter parameter, string address) =>
        Placeholder.FindAll(address).Any(placeholder => placeholder.Name == parameter.Name);

    /// <summary>Returns values for the placeholders of an address, once for each value of a list.</summary>
    private IEnumerable<EndpointFiller> FindSamples(string address)
    {
        var used = _parameters.All.Where(parameter => IsIn(parameter, address)).ToList();
        var known = EndpointFiller.Create(_parameters, _options.Parameters, _options.ClientId is { Length: > 0 } clientId ? clientId : EndpointFiller.Sample);
        var first = used.Aggregate(known, static (filler, parameter) => filler.WithSample(parameter, parameter.Values.FirstOrDefault()));
        return used.SelectMany(parameter => parameter.Values.Select(value => first.WithSample(parameter, value))).Prepend(first);
    }

    private string GetKey(string name) => $"{SettingsSection.Root}:{_definition.Alias}:{name}";
}
