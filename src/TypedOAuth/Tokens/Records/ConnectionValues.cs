using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tokens.Records;

/// <summary>Provides the values of a connection for placeholders: its tokens, its account and its declared fields.</summary>
internal sealed class ConnectionValues<TAuthData>(OAuth2ClientDefinition definition, TAuthData data, OAuth2Account? account) : IRequestValues
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    public string? Find(string name) => name switch
    {
        "access_token" => data.Token,
        "refresh_token" => data.RefreshToken,
        "account" => account?.Id,
        "scope" => ScopeList.FromText(data.RequestedScope).ToWire(definition.ScopeSeparator),
        _ => FindField(name),
    };

    private string? FindField(string name)
    {
        if (definition.FieldCount == 0)
        {
            return null;
        }

        var values = new OAuth2TokenFieldValue[definition.FieldCount];
        data.CopyFieldsTo(values);
        for (var i = 0; i < values.Length; i++)
        {
            var callback = i - definition.TokenFields.Count;
            var field = callback < 0 ? definition.TokenFields[i] : definition.CallbackFields[callback];
            if (field.Path == name && values[i].HasValue)
            {
                return FieldText.Get(field.Type, values[i]);
            }
        }

        return null;
    }
}
